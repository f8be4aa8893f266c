package org.talkstimeline.extraction.talks;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Gathers, for each party that an article names, the signs of what it has to do with the
 * talks.
 */
final class PartySigns {

	private static final int FIRST_LINES = 2;

	private static final int HOST_LINES = 5;

	private static final int OFTEN = 5;

	private final Mentions mentions;

	private final Map<String, Set<PartySign>> signs = new LinkedHashMap<>();

	private final Map<String, Integer> named = new HashMap<>();

	private final Map<String, Integer> people = new HashMap<>();

	private final Map<String, Integer> outsidePlaces = new HashMap<>();

	private PartySigns(Mentions mentions) {
		this.mentions = mentions;
	}

	static Map<String, Set<PartySign>> read(Mentions mentions, List<List<Fact>> pairs, Set<String> mediating) {
		PartySigns reader = new PartySigns(mentions);
		for (Sentence sentence : mentions.document().sentences()) {
			if (sentence.body()) {
				reader.sentence(sentence);
			}
		}
		mentions.names().headline().forEach((code) -> reader.note(code, PartySign.HEADLINE));
		pairs.forEach(reader::pair);
		mediating.forEach((code) -> reader.note(code, PartySign.MEDIATES));
		reader.hosts();
		reader.counts();
		return reader.signs;
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	private void note(String code, PartySign sign) {
		Set<PartySign> known = this.signs.get(code);
		if (known != null) {
			known.add(sign);
		}
	}

	private void sentence(Sentence sentence) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PartyMention party = this.mentions.party(i);
			if (party != null && party.from() == i) {
				party(sentence, party);
			}
			PersonMention person = this.mentions.person(i);
			if (person != null && person.nameFrom() == i) {
				office(person);
			}
			if (token(i).is("side") && token(i - 1).is("other", "opposite", "opposing")) {
				across(sentence, i);
			}
		}
		for (Fact each : PairReader.delegations(this.mentions, sentence)) {
			note(each.value(), PartySign.DELEGATION);
		}
	}

	/** "On the other side of the table will be the X." */
	private void across(Sentence sentence, int side) {
		for (int i = side + 1; i < sentence.to(); i++) {
			PartyMention party = this.mentions.party(i);
			if (party != null) {
				note(party.code(), PartySign.DELEGATION);
				return;
			}
			if (!token(i).is("of", "the", "table", "will", "be", "sit", "sits", "sat", "was", "were", "is", "are",
					",")) {
				return;
			}
		}
	}

	private void party(Sentence sentence, PartyMention party) {
		Set<PartySign> found = this.signs.computeIfAbsent(party.code(), (key) -> EnumSet.noneOf(PartySign.class));
		this.named.merge(party.code(), 1, Integer::sum);
		boolean place = place(party);
		this.outsidePlaces.merge(party.code(), place ? 0 : 1, Integer::sum);
		if (sentence.index() < FIRST_LINES) {
			found.add(PartySign.FIRST_LINES);
		}
		int middle = this.mentions.document().tokens().size() / 2;
		if (this.named.get(party.code()) == 1 && party.from() > middle) {
			found.add(PartySign.LATE);
		}
		found.add(switch (party.form()) {
			case GROUP -> PartySign.GROUP;
			case BODY -> PartySign.BODY;
			default -> PartySign.STATE;
		});
		Token next = token(party.to());
		Token before = token(party.from() - (token(party.from() - 1).is("the") ? 2 : 1));
		if (party.form() == Form.GOVERNMENT || next.is("government", "authorities", "army", "military", "troops")
				|| next.is("'s") && token(party.to() + 1).is("government")
				|| before.is("of") && token(party.from() - 2).is("government")) {
			found.add(PartySign.GOVERNMENT);
		}
		if (led(party)) {
			found.add(PartySign.DELEGATION);
		}
		if (token(party.to()).is("was", "is", "were", "are") && token(party.to() + 1).is("not") && token(party.to() + 2)
			.is("there", "present", "represented", "at", "in", "part", "involved", "among")) {
			found.add(PartySign.NOT_THERE);
		}
		verb(party, found, place);
		if (next.is("rebels", "forces", "fighters", "militia", "guerrillas", "troops", "army", "separatists")) {
			found.add(PartySign.FIGHTS);
		}
	}

	/** "The Ukrainians were led by". */
	private boolean led(PartyMention party) {
		boolean people = party.form() == Form.DEMONYM && token(party.to() - 1).norm().endsWith("s");
		if (people && token(party.from() - 2).is("led", "leads", "headed", "heads", "leading", "heading")) {
			return true;
		}
		return token(party.to()).is("were", "was", "are", "is")
				&& token(party.to() + 1).is("led", "headed", "represented") && token(party.to() + 2).is("by");
	}

	private void verb(PartyMention party, Set<PartySign> found, boolean place) {
		boolean noun = party.form() != Form.DEMONYM || token(party.to() - 1).norm().endsWith("s");
		Token next = token(party.to());
		Token verb = next.is("has", "have", "had", "also", "would", "will", "itself", "government", "side", "'s")
				? token(party.to() + 1) : next;
		if (place || !noun && verb == next) {
			return;
		}
		if (Words.is(verb, WordClass.SPEECH) || Words.is(verb, WordClass.WISH)) {
			found.add(PartySign.SPEAKS);
			if (party.form() == Form.CAPITAL || party.form() == Form.METONYM) {
				found.add(PartySign.SEAT_SPEAKS);
			}
		}
	}

	private boolean place(PartyMention party) {
		int at = party.from() - (token(party.from() - 1).is("the") ? 2 : 1);
		boolean state = party.form() == Form.STATE || party.form() == Form.CAPITAL;
		return state && token(at).is("in", "at", "near", "to", "into", "from", "via", "outside", "across", "around")
				|| token(party.to()).is("capital", "city", "town", "resort", "port", "village")
				|| state && token(at).is(",") && this.mentions.place(at - 1) != null
				|| this.mentions.document().dateline().get(party.from());
	}

	private void office(PersonMention person) {
		Set<String> codes = new HashSet<>();
		for (int i = person.from() - 1; i < person.to(); i++) {
			PartyMention party = this.mentions.party(i);
			if (party != null) {
				codes.add(party.code());
			}
		}
		codes.forEach((code) -> this.people.merge(code, 1, Integer::sum));
	}

	private void pair(List<Fact> pair) {
		for (Fact each : pair) {
			Set<PartySign> known = this.signs.get(each.value());
			if (known == null) {
				continue;
			}
			if (each.confidence() < 1) {
				known.add(PartySign.BESIDE);
			}
			else {
				known.add(PartySign.PAIRED);
			}
		}
	}

	private void hosts() {
		for (Sentence sentence : this.mentions.document().sentences()) {
			for (int i = sentence.from(); i < sentence.to(); i++) {
				PlaceMention place = this.mentions.place(i);
				boolean dateline = this.mentions.document().dateline().get(i);
				if (place == null || place.from() != i) {
					PartyMention party = this.mentions.party(i);
					if (dateline && party != null) {
						note(party.code(), PartySign.DATELINE);
					}
					continue;
				}
				if (dateline) {
					note(place.country(), PartySign.DATELINE);
				}
				else if (sentence.index() < HOST_LINES
						&& token(i - 1).is("in", "at", "near", "outside", "to", "of", "into")) {
					note(place.country(), PartySign.HOST);
				}
			}
		}
	}

	private void counts() {
		List<String> order = this.named.keySet()
			.stream()
			.filter((code) -> !Gazetteer.get().body(code))
			.sorted(Comparator.comparing((String code) -> -this.named.get(code))
				.thenComparing(Comparator.naturalOrder()))
			.toList();
		PartySign[] ranks = { PartySign.MOST_NAMED, PartySign.SECOND_NAMED, PartySign.THIRD_NAMED };
		for (int i = 0; i < Math.min(ranks.length, order.size()); i++) {
			note(order.get(i), ranks[i]);
		}
		this.named.forEach((code, count) -> {
			if (count == 1) {
				note(code, PartySign.ONCE);
			}
			if (count >= OFTEN) {
				note(code, PartySign.OFTEN);
			}
			int held = this.people.getOrDefault(code, 0);
			if (held > 0) {
				note(code, (held > 1) ? PartySign.MANY_PEOPLE : PartySign.PEOPLE);
			}
			if (this.outsidePlaces.getOrDefault(code, 0) == 0) {
				note(code, PartySign.PLACE_ONLY);
			}
		});
	}

}
