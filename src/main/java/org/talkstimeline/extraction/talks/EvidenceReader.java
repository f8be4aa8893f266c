package org.talkstimeline.extraction.talks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads from one mention of a person, and from the sentence around it, what speaks for
 * and against the person's having been in the room.
 */
final class EvidenceReader {

	private static final int AFTERMATH = 14;

	private final Mentions mentions;

	private final Document document;

	private final Sides sides;

	private final PersonLists lists;

	private final Clauses clauses;

	private final Whereabouts whereabouts;

	private final int lastBlock;

	EvidenceReader(Mentions mentions, Sides sides) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.sides = sides;
		this.lists = new PersonLists(mentions);
		this.clauses = new Clauses(mentions);
		this.whereabouts = new Whereabouts(mentions, this.clauses);
		List<Sentence> sentences = this.document.sentences();
		this.lastBlock = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).block();
	}

	private Token token(int at) {
		return this.document.token(at);
	}

	Set<Evidence> read(Sentence sentence, PersonMention mention, Set<Evidence> around, Enumerations lists,
			boolean dated) {
		Set<Evidence> found = EnumSet.of(Evidence.NAMED);
		if (this.lists.possessor(mention) || succeeded(mention)) {
			found.add(Evidence.POSSESSOR);
			return found;
		}
		found.addAll(around);
		verbs(sentence, mention, found);
		before(sentence, mention, found);
		found.add(side(mention));
		if (mention.person().mentions().size() > 1) {
			found.add(Evidence.REPEATED);
		}
		List<PersonMention> list = lists.of(mention);
		if (list.size() > 2) {
			found.add(Evidence.IN_LIST);
		}
		boolean together = dated || around.contains(Evidence.MEETING) || around.contains(Evidence.TABLE)
				|| found.contains(Evidence.ROOM_VERB);
		boolean heard = found.contains(Evidence.SPEECH_VERB) || found.contains(Evidence.ADDRESSED);
		if (list.size() == 2 && together && !heard && paired(list.get(0), list.get(1))) {
			found.add(Evidence.PAIRED);
		}
		if (list.size() == 2 && mutual(list.get(1))) {
			found.add(Evidence.MEETS);
			found.add(Evidence.PAIRED);
		}
		if (introduced(sentence, list.get(0))) {
			found.add(Evidence.INTRODUCED);
		}
		if (gone(sentence, mention)) {
			found.add(Evidence.GONE);
		}
		if (token(mention.from() - 1).is("is", "was", "did", "does", "will", "has", "had")
				&& token(mention.from() - 2).is("neither", "nor")) {
			found.add(Evidence.ABSENT);
		}
		if (this.whereabouts.elsewhere(sentence, mention)) {
			found.add(Evidence.ABSENT);
		}
		return found;
	}

	private boolean paired(PersonMention one, PersonMention other) {
		String a = one.person().party();
		String b = other.person().party();
		return token(one.from() - 1).is("between") || !a.isEmpty() && !b.isEmpty() && !a.equals(b);
	}

	/** "A and B promised each other". */
	private boolean mutual(PersonMention second) {
		int at = Math.max(second.to(), second.nameTo());
		for (int i = at; i < at + 4; i++) {
			if (token(i).is("each") && token(i + 1).is("other") || token(i).is("one") && token(i + 1).is("another")) {
				return true;
			}
		}
		return false;
	}

	private boolean introduced(Sentence sentence, PersonMention first) {
		int at = first.from() - 1;
		while (at > sentence.from() && token(at).is("the", "a", "an", "also", "two", "three")) {
			at--;
		}
		return at > sentence.from() && token(at).is("were", "are", "was", "is", "sat", "sits", "stood", "came")
				&& !token(at - 1).is("and", ",");
	}

	/** "in place of NAME", "who replaced NAME": somebody else sits there now. */
	private boolean succeeded(PersonMention mention) {
		int at = mention.from() - 1;
		at -= token(at).is("the", "a", "an", "his", "her") ? 1 : 0;
		return token(at).is("replacing", "replaces", "replaced", "succeeding", "succeeds", "succeeded")
				|| token(at).is("of") && token(at - 1).is("place", "instead", "stead", "lieu")
				|| token(at).is("from", "to") && token(at - 1).is("over", "successor");
	}

	private boolean gone(Sentence sentence, PersonMention mention) {
		for (int i = mention.to(); i < Math.min(sentence.to(), mention.to() + AFTERMATH); i++) {
			if (Presence.is(token(i), "GONE")) {
				return true;
			}
			if (token(i).is(";", "and") || this.mentions.person(i) != null) {
				return false;
			}
		}
		return false;
	}

	/** What the offices that the article gives the person say, wherever it gives them. */
	Set<Evidence> office(List<PersonMention> all) {
		Set<Evidence> found = EnumSet.noneOf(Evidence.class);
		for (PersonMention mention : all) {
			for (Evidence each : List.of(Evidence.RULER, Evidence.VOICE, Evidence.TABLE_OFFICE, Evidence.OUTSIDER)) {
				if (Presence.office(this.document, mention, each.name())) {
					found.add(each);
				}
			}
			if (mention.title() != null) {
				found.add(Evidence.OFFICE);
			}
		}
		return found;
	}

	private Evidence side(PersonMention mention) {
		String code = mention.person().party();
		return code.isEmpty() ? Evidence.OF_NOBODY : this.sides.negotiates(code) ? Evidence.OF_SIDE
				: this.sides.mediates(code) ? Evidence.OF_MEDIATOR : Evidence.OF_OTHER;
	}

	private void verbs(Sentence sentence, PersonMention mention, Set<Evidence> found) {
		int verb = this.clauses.verb(sentence, mention);
		int relative = this.clauses.relativeVerb(sentence, mention);
		for (int at : new int[] { verb, relative }) {
			if (at < 0) {
				continue;
			}
			Token token = token(at);
			Evidence kind = receives(at) ? Evidence.ROOM_VERB
					: Words.is(token, WordClass.SPEECH) ? Evidence.SPEECH_VERB
							: Presence.is(token, "ROOM") ? Evidence.ROOM_VERB
									: Presence.is(token, "AWAY") ? Evidence.AWAY_VERB : Evidence.OTHER_VERB;
			found.add(kind);
			for (int i = Math.max(mention.nameTo(), at - 4); i < at; i++) {
				if (token(i).is("not", "n't", "never", "neither", "nor", "cannot")) {
					found.add(Evidence.NEGATED);
				}
			}
		}
	}

	/** "welcomed the delegations": who receives the guests is there. */
	private boolean receives(int verb) {
		boolean received = false;
		for (int i = verb + 1; i < verb + 5
				&& token(verb).is("welcomed", "greeted", "received", "welcomes", "addressed"); i++) {
			received |= token(i).is("participants", "delegations", "delegates", "negotiators", "guests", "teams",
					"sides", "parties", "both");
		}
		return received;
	}

	private void before(Sentence sentence, PersonMention mention, Set<Evidence> found) {
		int at = mention.from() - 1;
		while (at > sentence.from() && token(at).is("the", "a", "an", "his", "her", "its", "their")) {
			at--;
		}
		Token token = token(at);
		if (Words.is(token, WordClass.SPEECH) && at >= sentence.from()) {
			boolean cited = token.is("said", "says", "added", "warned", "confirmed", "explained", "wrote", "noted",
					"replied", "admitted", "announced", "declared", "stressed", "insisted", "replies", "adds");
			found.add(cited ? Evidence.SPEECH_VERB : Evidence.ADDRESSED);
		}
		if (token.is("to", "with", "from", "by", "against", "for", "about", "of", "on", "at")) {
			for (int i = at - 1; i >= Math.max(sentence.from(), at - 4); i--) {
				if (token(i).is("phone", "call", "telephone", "according", "thanks", "conversation", "letter", "appeal",
						"loyal", "thanked", "spoke", "phoned", "reference", "statement", "interview", "video", "link",
						"report", "mother", "release", "death", "arrest")) {
					found.add(Evidence.ADDRESSED);
				}
			}
		}
		if (Presence.is(token, "AWAY") && this.mentions.person(at) == null) {
			found.add(Evidence.ADDRESSED);
		}
	}

	/** What a sentence says of everybody whom it names. */
	Set<Evidence> around(Sentence sentence, Rounds rounds, int sentences) {
		Set<Evidence> found = EnumSet.noneOf(Evidence.class);
		boolean first = false;
		boolean second = false;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token token = token(i);
			PersonMention person = this.mentions.person(i);
			DateMention date = this.mentions.date(i);
			if (person != null) {
				String code = person.person().party();
				boolean counts = this.sides.negotiates(code) && !this.lists.possessor(person);
				first |= counts && code.equals(this.sides.main().iterator().next());
				second |= counts && !code.equals(this.sides.main().iterator().next());
			}
			else if (Presence.is(token, "TABLE")) {
				found.add(Evidence.TABLE);
			}
			else if (MeetingNouns.noun(this.mentions, i)) {
				found.add(Evidence.MEETING);
			}
			else if (Words.is(token, WordClass.WISH) && !token.capitalised()) {
				found.add(Evidence.WISHED);
			}
			if (date != null && rounds.main() != null && rounds.main().date != null
					&& date.day().isBefore(rounds.main().date.day().minusDays(60))) {
				found.add(Evidence.LONG_AGO);
			}
		}
		if (first && second) {
			found.add(Evidence.BOTH_SIDES);
		}
		if (elsewhere(sentence, rounds)) {
			found.add(Evidence.ELSEWHERE);
		}
		if (sentence.block() == this.lastBlock) {
			found.add(Evidence.LAST_PARAGRAPH);
		}
		if (sentence.index() * 3 > sentences * 2) {
			found.add(Evidence.LATE);
		}
		if (sentence.index() * 3 < sentences) {
			found.add(Evidence.EARLY);
		}
		return found;
	}

	/** "In another town …", "Elsewhere, …", "Meanwhile …". */
	private boolean elsewhere(Sentence sentence, Rounds rounds) {
		int at = sentence.from();
		if (token(at).is("elsewhere", "meanwhile", "separately")) {
			return true;
		}
		RoundDraft main = rounds.main();
		for (int i = at; i < sentence.to(); i++) {
			PlaceMention place = this.mentions.place(i);
			if (place != null && !place.venue() && token(i - 1).is("in", "from", "at") && main != null
					&& (main.city == null || !main.city.name().equals(place.name()))) {
				return i <= at + 2 || token(i - 1).is("in") && token(i + 1).is(",") && token(i - 2).is(",");
			}
		}
		return false;
	}

}
