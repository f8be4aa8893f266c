package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.Person;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.mention.Title;
import org.talkstimeline.extraction.text.Token;

/**
 * Writes down what was read as findings, each with the words it was read from.
 */
final class FindingWriter {

	private final Mentions mentions;

	private final Quotes quotes;

	private final List<Finding> findings = new ArrayList<>();

	private final Set<String> keys = new HashSet<>();

	FindingWriter(Mentions mentions) {
		this.mentions = mentions;
		this.quotes = new Quotes(mentions.document());
	}

	List<Finding> write(Rounds rounds) {
		for (RoundDraft round : rounds.all()) {
			if (round.parties.size() + round.mediators.size() > 1) {
				round(round);
			}
		}
		parties(rounds);
		for (Person person : this.mentions.people()) {
			person(person);
		}
		return List.copyOf(this.findings);
	}

	private void add(Subject subject, Property property, @Nullable Fact fact) {
		if (fact != null) {
			this.findings.add(
					new Finding(subject, property, fact.value(), this.mentions.document().words(fact.from(), fact.to()),
							fact.rule(), fact.confidence(), this.quotes.quote(fact.from(), fact.to())));
		}
	}

	private String key(RoundDraft round) {
		String parties = String.join("-", new TreeSet<>(round.parties.keySet()));
		String when = round.iso();
		String key = parties + (when.isEmpty() ? "#" + round.ordinal : "@" + when);
		String unique = key;
		for (int i = 2; !this.keys.add(unique); i++) {
			unique = key + "~" + i;
		}
		return unique;
	}

	private void round(RoundDraft round) {
		String key = key(round);
		Subject subject = new Subject(Subject.Type.ROUND, key, "");
		round.parties.values().forEach((each) -> add(subject, Property.PARTY, each));
		round.mediators.values().forEach((each) -> add(subject, Property.MEDIATOR, each));
		add(subject, Property.ORDINAL, round.ordinalFact);
		if (round.date != null) {
			add(subject, Property.DATE, (round.firstDay != null) ? round.firstDay
					: new Fact(round.date.iso(), round.date.from(), round.date.to(), "date", 0.93));
		}
		add(subject, Property.END_DATE, round.lastDay);
		add(subject, Property.START_TIME, round.startTime);
		add(subject, Property.DURATION_MINUTES, round.duration);
		place(subject, Property.CITY, round.city);
		if (round.city != null && !round.city.country().isEmpty()) {
			add(subject, Property.COUNTRY,
					new Fact(round.city.country(), round.city.from(), round.city.to(), "country-of-city", 0.9));
		}
		place(subject, Property.VENUE, round.venue);
		add(subject, Property.STATUS, round.status);
		seats(round, key);
		for (Deal deal : round.deals) {
			deal(deal, key, round);
		}
	}

	private void place(Subject subject, Property property, @Nullable PlaceMention place) {
		if (place != null) {
			add(subject, property, new Fact(place.name(), place.from(), place.to(), "place", 0.92));
		}
	}

	private void deal(Deal deal, String key, RoundDraft round) {
		Subject subject = new Subject(Subject.Type.AGREEMENT, key, deal.type.name());
		add(subject, Property.TYPE, deal.words);
		add(subject, Property.COUNT, deal.count);
		deal.partyCounts.forEach((each) -> add(subject, Property.PARTY_COUNT, each));
		deal.stages.forEach((each) -> add(subject, Property.STATUS, each));
		if (deal.agreedOn == null && round.date != null && round.date.exact() && deal.type != AgreementType.OTHER) {
			deal.agreedOn = new Fact(round.iso(), round.date.from(), round.date.to(), "day-of-round", 0.85);
		}
		add(subject, Property.AGREED_ON, deal.agreedOn);
		add(subject, Property.STARTED_ON, deal.startedOn);
		add(subject, Property.IMPLEMENTED_ON, deal.implementedOn);
	}

	private void seats(RoundDraft round, String key) {
		Map<Person, List<Seat>> byPerson = new LinkedHashMap<>();
		round.seats.forEach((each) -> byPerson.computeIfAbsent(each.person(), (person) -> new ArrayList<>()).add(each));
		for (Map.Entry<Person, List<Seat>> each : byPerson.entrySet()) {
			Subject subject = new Subject(Subject.Type.PARTICIPATION, key,
					each.getKey().slug(this.mentions.document().text()));
			Seat best = each.getValue().get(0);
			for (Seat seat : each.getValue()) {
				best = (seat.confidence() > best.confidence()) ? seat : best;
			}
			double confidence = best.confidence();
			add(subject, Property.NAME, name(each.getKey(), best.rule(), confidence));
			Map<String, Integer> votes = new HashMap<>();
			each.getValue().forEach((seat) -> votes.merge(seat.party(), 1, Integer::sum));
			add(subject, Property.PARTY, new Fact(best.party(), best.from(), best.to(), best.rule(), confidence));
			title(subject, each.getKey(), each.getValue());
			each.getValue()
				.stream()
				.filter(Seat::head)
				.findFirst()
				.ifPresent((seat) -> add(subject, Property.HEAD,
						new Fact("true", seat.from(), seat.to(), seat.rule(), 0.92)));
			boolean present = each.getValue().stream().anyMatch(Seat::present) && !round.is("SCHEDULED");
			add(subject, Property.ATTENDANCE,
					new Fact(present ? "PRESENT" : "EXPECTED", best.from(), best.to(), best.rule(), confidence));
		}
	}

	private Fact name(Person person, String rule, double confidence) {
		int from = person.name().get(0).index();
		int to = person.name().get(person.name().size() - 1).index() + 1;
		return new Fact(this.mentions.document().words(from, to), from, to, rule, confidence);
	}

	private void title(Subject subject, Person person, List<Seat> seats) {
		Title best = null;
		for (Seat seat : seats) {
			best = better(best, seat.mention().title());
		}
		for (PersonMention mention : person.mentions()) {
			best = (best == null || !best.office()) ? better(best, mention.title()) : best;
		}
		if (best != null) {
			add(subject, Property.TITLE, fact(best));
		}
	}

	private Fact fact(Title title) {
		String words = this.mentions.document().words(title.from(), title.to());
		Token last = this.mentions.document().token(title.to() - 1);
		boolean plural = Words.is(last, WordClass.OFFICE) && last.norm().endsWith("s")
				&& Words.is(last.norm().substring(0, last.norm().length() - 1), WordClass.OFFICE);
		return new Fact(plural ? words.substring(0, words.length() - 1) : words, title.from(), title.to(), "title",
				title.office() ? 0.93 : 0.7);
	}

	private static @Nullable Title better(@Nullable Title a, @Nullable Title b) {
		return (b != null && (a == null || !a.office() && b.office())) ? b : a;
	}

	private void person(Person person) {
		Subject subject = new Subject(Subject.Type.PERSON, "", person.slug(this.mentions.document().text()));
		add(subject, Property.NAME, name(person, "personal-name", 0.92));
		Title best = null;
		for (PersonMention mention : person.mentions()) {
			best = better(best, mention.title());
		}
		if (best != null) {
			add(subject, Property.TITLE, fact(best));
		}
	}

	private void parties(Rounds rounds) {
		Set<String> codes = new TreeSet<>();
		for (RoundDraft round : rounds.all()) {
			codes.addAll(round.parties.keySet());
			codes.addAll(round.mediators.keySet());
		}
		for (String code : codes) {
			int[] introduced = this.mentions.names().introduction(code);
			String name = Gazetteer.get().name(code);
			int[] words = (introduced != null) ? introduced
					: (code.length() > 2) ? this.quotes.firstMention(this.mentions, code) : null;
			if (words != null && Gazetteer.get().capital(code) == null) {
				String told = this.mentions.document().words(words[0], words[1]);
				String value = (introduced != null || name == null) ? told : name;
				add(new Subject(Subject.Type.PARTY, "", code), Property.NAME,
						new Fact(value, words[0], words[1], "party-name", 0.9));
			}
		}
	}

}
