package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the parties that a sentence sets at one table: "between X and Y", "X-Y talks", "X
 * and Y agreed", "X … talks with Y".
 */
final class PairReader {

	private static final int REACH = 8;

	private static final int LEAD = 6;

	private static final Set<String> JOINT_VERBS = Set.of("agreed", "agree", "hold", "held", "met", "meet", "resume",
			"resumed", "exchanged", "exchange", "concluded", "begin", "began", "open", "opened", "signed", "sign",
			"negotiators", "delegations", "negotiate", "close", "closed", "end", "ended", "swap", "swapped", "wrap",
			"look", "sit", "sat", "reach", "reached", "start", "started", "continue", "finish", "conclude", "return",
			"returned", "complete", "completed", "each", "both", "representatives", "officials", "teams", "sides", "to",
			"will", "are", "have", "had");

	private PairReader() {
	}

	static List<List<Fact>> read(Mentions mentions, Sentence sentence) {
		List<List<Fact>> groups = new ArrayList<>();
		Document document = mentions.document();
		boolean subject = false;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token token = document.token(i);
			if (token.is("between", "among") && nearMeeting(mentions, sentence, i)) {
				add(groups, coordinated(mentions, sentence, i + 1, "between", 3));
			}
			PersonMention person = mentions.person(i);
			if (person != null && person.nameFrom() == i) {
				add(groups, faced(mentions, sentence, person));
			}
			PartyMention party = mentions.party(i);
			if (party == null || party.from() != i
					|| document.token(party.to()).is("capital", "resort", "city", "border", "mediators")) {
				continue;
			}
			List<Fact> list = adjacent(mentions, sentence, i);
			if (list.size() > 1) {
				int end = list.get(list.size() - 1).to();
				if (meetingSoon(mentions, end, sentence)) {
					add(groups, weigh(list, 3));
				}
				else if (JOINT_VERBS.contains(document.token(end).norm())
						&& (!document.token(i - 1).is("of", "by", "from", "with") || offices(document, i - 1))) {
					add(groups, weigh(list, 2));
				}
				else if (sentence.index() < LEAD && !document.token(i - 1).is("of", "by", "from", "with", "in")) {
					add(groups, weigh(list, 0.8));
				}
				i = end - 1;
			}
			else if (!subject) {
				subject = true;
				add(groups, withOther(mentions, sentence, party));
			}
		}
		return groups;
	}

	/** "the presidents of X, Y and Z agreed". */
	private static boolean offices(Document document, int of) {
		Token before = document.token(of - 1);
		return document.token(of).is("of") && (Words.is(before, WordClass.OFFICE) && before.norm().endsWith("s")
				|| Words.is(before, WordClass.DELEGATION) || before.is("governments"));
	}

	/** "Minister A of X and Minister B of Y met", "A of X met B of Y". */
	private static List<Fact> faced(Mentions mentions, Sentence sentence, PersonMention one) {
		Document document = mentions.document();
		int at = Math.max(one.to(), one.nameTo());
		boolean met = document.token(at).is("met", "meets", "meet");
		if (!met && !document.token(at).is("and")) {
			return List.of();
		}
		for (int i = at + 1; i < Math.min(sentence.to(), at + REACH); i++) {
			PersonMention other = mentions.person(i);
			if (other == null) {
				continue;
			}
			int end = Math.max(other.to(), other.nameTo());
			boolean joint = met || Words.is(document.token(end), WordClass.MEETING_VERB)
					|| document.token(one.from() - 1).is("between");
			PartyMention first = office(mentions, one);
			PartyMention second = office(mentions, other);
			return (joint && first != null && second != null && !first.code().equals(second.code()))
					? List.of(fact(first, "pair", 2), fact(second, "pair", 2)) : List.of();
		}
		return List.of();
	}

	private static @Nullable PartyMention office(Mentions mentions, PersonMention person) {
		for (int i = person.from(); i < person.nameFrom(); i++) {
			PartyMention party = mentions.party(i);
			if (party != null && party.form() != Form.BODY) {
				return party;
			}
		}
		return null;
	}

	private static void add(List<List<Fact>> groups, List<Fact> group) {
		if (group.stream().filter((each) -> !Gazetteer.get().body(each.value())).count() > 1) {
			groups.add(group);
		}
	}

	private static List<Fact> weigh(List<Fact> list, double weight) {
		return list.stream()
			.map((each) -> new Fact(each.value(), each.from(), each.to(), each.rule(), weight))
			.toList();
	}

	private static Fact fact(PartyMention party, String rule, double weight) {
		return new Fact(party.code(), party.from(), party.to(), rule, weight);
	}

	private static boolean nearMeeting(Mentions mentions, Sentence sentence, int at) {
		for (int k = at - 1; k >= Math.max(sentence.from(), at - REACH); k--) {
			Token token = mentions.document().token(k);
			if (MeetingNouns.noun(mentions, k)
					|| token.is("dialogue", "contacts", "negotiation", "track", "agreement", "deal", "accord")) {
				return true;
			}
		}
		return false;
	}

	private static boolean meetingSoon(Mentions mentions, int at, Sentence sentence) {
		for (int k = at; k < Math.min(sentence.to(), at + 4); k++) {
			Token token = mentions.document().token(k);
			if (MeetingNouns.noun(mentions, k) || token.is("dialogue", "delegations", "negotiators", "negotiation")) {
				return true;
			}
			if (!token.word() || token.is("and", "the", "in", "of", "at", "to")) {
				return false;
			}
		}
		return false;
	}

	/** Parties in a row, with hyphens, commas, "and" or "of the" between them. */
	private static List<Fact> adjacent(Mentions mentions, Sentence sentence, int at) {
		List<Fact> list = new ArrayList<>();
		int i = at;
		while (i < sentence.to()) {
			PartyMention party = mentions.party(i);
			if (party == null) {
				break;
			}
			if (list.stream().noneMatch((each) -> each.value().equals(party.code()))) {
				list.add(fact(party, "pair", 2));
			}
			i = party.to();
			int next = i;
			while (next < i + 5
					&& (mentions.document()
						.token(next)
						.is("-", "–", "/", "and", ",", "the", "&", "'s", "government", "rebels", "rebel", "movement",
								"a", "delegation", "delegations", "(", ")")
							|| mentions.document().token(next).is("of")
									&& mentions.document().token(next - 1).is("delegation", "government")
							|| Numerals.cardinal(mentions.document().token(next)) > 1)
					&& mentions.party(next) == null) {
				next++;
			}
			if (next == i || mentions.party(next) == null) {
				return (next == i || list.size() > 1) ? trim(list, i) : list;
			}
			i = next;
		}
		return list;
	}

	private static List<Fact> trim(List<Fact> list, int end) {
		Fact last = list.get(list.size() - 1);
		list.set(list.size() - 1, new Fact(last.value(), last.from(), end, last.rule(), last.confidence()));
		return list;
	}

	private static List<Fact> coordinated(Mentions mentions, Sentence sentence, int at, String rule, double weight) {
		List<Fact> list = new ArrayList<>();
		int idle = 0;
		for (int i = at; i < sentence.to() && idle < REACH; i++) {
			PartyMention party = mentions.party(i);
			Token token = mentions.document().token(i);
			if (party != null && party.from() == i) {
				if (list.stream().noneMatch((each) -> each.value().equals(party.code()))) {
					list.add(fact(party, rule, weight));
				}
				i = party.to() - 1;
				idle = 0;
				continue;
			}
			if (list.size() > 1
					&& !token.is("and", ",", "the", "'s", "government", "delegations", "representatives", "rebels",
							"of")
					|| token.is(".", ";", ":", "on", "in", "at", "over", "about", "which", "that", "has", "was", "were",
							"mediated", "under")) {
				break;
			}
			idle++;
		}
		return list;
	}

	private static List<Fact> withOther(Mentions mentions, Sentence sentence, PartyMention first) {
		boolean meeting = false;
		for (int i = first.to(); i < sentence.to(); i++) {
			Token token = mentions.document().token(i);
			meeting |= MeetingNouns.noun(mentions, i)
					|| token.is("met", "meet", "sat", "negotiating", "negotiate", "negotiated");
			if (meeting && token.is("with")) {
				for (int k = i + 1; k < Math.min(sentence.to(), i + 10); k++) {
					PartyMention party = mentions.party(k);
					if (party != null && !party.code().equals(first.code()) && party.form() != Form.BODY) {
						List<Fact> group = new ArrayList<>(coordinated(mentions, sentence, k, "talks-with", 2));
						group.add(0, fact(first, "talks-with", 2));
						return group;
					}
					if (mentions.document().token(k).is(",", ";", "and", "in", "on", "that")
							|| mentions.person(k) != null) {
						break;
					}
				}
			}
			if (token.is(";", "said", "told")) {
				return List.of();
			}
		}
		return List.of();
	}

	/** Parties that have a delegation of their own. */
	static List<Fact> delegations(Mentions mentions, Sentence sentence) {
		List<Fact> found = new ArrayList<>();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (Words.is(mentions.document().token(i), WordClass.DELEGATION)
					&& !mentions.document().token(i + 2).is("border", "line", "river")
					&& !mentions.document().token(i + 3).is("border", "line", "river")) {
				PartyMention party = DelegationReader.named(mentions, i);
				if (party != null) {
					found.add(fact(party, "delegation",
							mentions.document().token(i).is("delegation", "delegations", "team", "negotiators", "panel")
									? 0.5 : 0.2));
				}
			}
		}
		return found;
	}

}
