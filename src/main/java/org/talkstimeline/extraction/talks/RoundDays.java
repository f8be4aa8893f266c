package org.talkstimeline.extraction.talks;

import java.time.LocalDate;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Numerals;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Works out the first and the last day of a round that took several: "after four days",
 * "at the close of a two-day round", "in session since Monday".
 */
final class RoundDays {

	private static final int LEAD = 5;

	private static final int LONGEST = 45;

	private static final int BEGUN = 16;

	private final Mentions mentions;

	private final Document document;

	private final RoundDraft round;

	/** The first sentence that tells of the round. */
	private final int first;

	/** Whether "on the third day of the talks" says so. */
	private boolean nth;

	private RoundDays(Mentions mentions, RoundDraft round) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.round = round;
		this.first = round.references.stream().mapToInt((each) -> each.sentence.index()).min().orElse(0);
	}

	static void read(Mentions mentions, RoundDraft round, boolean main) {
		RoundDays days = new RoundDays(mentions, round);
		if (main && round.date != null && round.date.exact()) {
			days.since(round.date);
		}
		for (Reference reference : round.references) {
			if (reference.date != null && reference.date.exact() && round.firstDay == null) {
				days.dated(reference, reference.date);
			}
		}
		if (main && round.firstDay == null && round.date != null && round.date.exact() && round.is("HELD")) {
			days.lasted(round.date);
		}
	}

	/** "ended yesterday. … The three-day meeting": the day is the last of three. */
	private void lasted(DateMention date) {
		for (Sentence sentence : this.document.sentences()
			.subList(0, Math.min(LEAD, this.document.sentences().size()))) {
			int passed = daysBefore(sentence);
			if (this.nth && this.round.firstDay == null) {
				opened(date, date.day().minusDays(passed), date.from(), date.to(), "first-day-counted");
			}
		}
		boolean over = this.round.references.stream()
			.anyMatch((each) -> each.date == date && ends(each.sentence, date));
		for (Reference reference : this.round.references) {
			int before = (reference.date == null && reference.noun) ? daysBefore(reference.sentence) : 0;
			if (over && before > 0 && before < LEAD && this.round.firstDay == null) {
				opened(date, date.day().minusDays(before), date.from(), date.to(), "first-day-counted");
			}
		}
	}

	private void dated(Reference reference, DateMention date) {
		if (date.last().isAfter(date.day())) {
			this.round.lastDay = new Fact(date.last().toString(), date.from(), date.to(), "date-range", 0.9);
		}
		this.nth = false;
		int before = daysBefore(reference.sentence);
		for (int i = 1; i < LEAD && before == 0 && ends(reference.sentence, date); i++) {
			int next = reference.sentence.index() + i;
			before = (next < this.document.sentences().size()) ? length(this.document.sentences().get(next)) : 0;
		}
		if (before > 0 && date == this.round.date
				&& (this.nth || ends(reference.sentence, date) || begun(reference.sentence))) {
			opened(date, date.day().minusDays(before), date.from(), date.to(), "first-day-counted");
		}
	}

	private void opened(DateMention last, LocalDate first, int from, int to, String rule) {
		this.round.lastDay = new Fact(last.iso(), last.from(), last.to(), "last-day", 0.85);
		this.round.firstDay = new Fact(first.toString(), from, to, rule, 0.85);
	}

	/** How many days before the day named the meeting opened, 0 where nothing says. */
	private int daysBefore(Sentence sentence) {
		this.nth = false;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token token = this.document.token(i);
			int number = Numerals.cardinal(this.document.token(i + 1));
			if (token.is("after", "of", "in", "over", "for") && this.document.token(i + 2).is("days") && number > 1
					&& number < LONGEST && !this.document.token(i + 3).is("after", "before", "ago", "later")) {
				return number - 1;
			}
			if (number(token) > 1 && this.document.token(i + 1).is("days") && this.document.token(i + 2).is("of")) {
				return number(token) - 1;
			}
			if (this.document.token(i + 1).is("days") && this.document.token(i + 2).is("after")
					&& begun(sentence, i + 3)) {
				return Math.max(0, Numerals.cardinal(token));
			}
			int day = Numerals.ordinal(token);
			if (day > 1 && day < LONGEST && this.document.token(i + 1).is("day")
					&& (this.document.token(i + 2).is("of", "in", "at")
							|| this.document.token(i - 2).is("on") && this.document.token(i + 2).is(","))) {
				this.nth = true;
				return day - 1;
			}
			int dash = token.norm().lastIndexOf("-day");
			if (dash > 0 && dash == token.norm().length() - 4) {
				return Math.max(0, Numerals.cardinal(token.norm().substring(0, dash)) - 1);
			}
		}
		return 0;
	}

	private static int number(Token token) {
		int number = Numerals.cardinal(token);
		return (number < LONGEST) ? number : 0;
	}

	/** "The three-day meeting was hosted by" tells how long the talks took. */
	private int length(Sentence sentence) {
		int at = sentence.from();
		String norm = this.document.token(at + 1).norm();
		boolean days = norm.endsWith("-day") && this.document.token(at).is("the")
				&& MeetingNouns.noun(this.mentions, at + 2);
		return days ? Math.max(0, Numerals.cardinal(norm.substring(0, norm.length() - 4)) - 1) : 0;
	}

	private boolean begun(Sentence sentence) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			if (this.document.token(i).is("days") && begun(sentence, i + 2)) {
				return true;
			}
		}
		return false;
	}

	/** "five days after these had begun". */
	private boolean begun(Sentence sentence, int at) {
		for (int i = at; i < Math.min(sentence.to(), at + BEGUN); i++) {
			if (this.document.token(i).is("begun", "began", "opened", "started", "convened")) {
				return this.document.token(at - 1).is("after");
			}
		}
		return false;
	}

	private boolean ends(Sentence sentence, DateMention date) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token token = this.document.token(i);
			if (token.is("conclusion", "adjourned", "concluded", "ended", "closed", "wrapped", "finished", "completed",
					"conclude", "end", "close", "signed", "terms", "parted")
					&& (i < date.from() || i < date.to() + LEAD)) {
				return true;
			}
			if (i < date.from() && token.is("opened", "began", "begin", "begins", "open", "opens", "start")) {
				return false;
			}
		}
		return false;
	}

	/**
	 * "They had been negotiating there since Saturday" tells the first day of the talks
	 * that the article is about.
	 */
	private void since(DateMention last) {
		for (Sentence sentence : this.document.sentences()) {
			for (int i = sentence.from(); i < sentence.to() && sentence.body(); i++) {
				DateMention date = this.mentions.date(i);
				if (date == null || date.from() != i || !date.exact() || !date.day().isBefore(last.day())
						|| date.day().isBefore(last.day().minusDays(LONGEST))) {
					continue;
				}
				if (inSession(sentence, i) || firstMet(sentence, i) || hadBegun(sentence, i)) {
					opened(last, date.day(), date.from(), date.to(), "first-day-since");
					return;
				}
			}
		}
	}

	private boolean inSession(Sentence sentence, int at) {
		if (!this.document.token(at - 1).is("since")) {
			return false;
		}
		if (this.document.token(at - 2).is("lasted", "met") && lead(sentence)) {
			return true;
		}
		for (int i = at - 2; i >= Math.max(sentence.from(), at - 18); i--) {
			Token token = this.document.token(i);
			boolean going = token.norm().endsWith("ing") || token.is("in", "at", "here", "there", "together",
					"closeted", "quartered", "gathered", "assembled");
			if (going && been(sentence, i)) {
				return true;
			}
		}
		return false;
	}

	private boolean been(Sentence sentence, int at) {
		for (int i = at - 1; i >= Math.max(sentence.from(), at - 3); i--) {
			if (this.document.token(i).is("been", "were", "are", "have", "had")) {
				return true;
			}
		}
		return false;
	}

	/** "the talks, which had started on 22 January", "when it began on Monday". */
	private boolean hadBegun(Sentence sentence, int at) {
		for (int i = at - 1; i >= Math.max(sentence.from(), at - 8); i--) {
			Token token = this.document.token(i);
			boolean way = token.is("way") && this.document.token(i - 1).is("under");
			if (way || token.is("begun", "started", "opened", "began", "begin")) {
				int verb = way ? i - 2 : i - 1;
				return this.document.token(verb).is("had", "that", "which", "they", "have", "it", "got")
						&& lead(sentence)
						|| MeetingNouns.noun(this.mentions, i + 2) && this.document.token(i + 1).is("the")
						|| subject(sentence) && lead(sentence);
			}
		}
		return false;
	}

	/** "The dialogue, which the town hosts, began yesterday". */
	private boolean subject(Sentence sentence) {
		return this.document.token(sentence.from()).is("the") && (MeetingNouns.noun(this.mentions, sentence.from() + 1)
				|| this.document.token(sentence.from() + 1).is("dialogue"));
	}

	/** Whether a sentence stands near the first that tells of the meeting. */
	private boolean lead(Sentence sentence) {
		return sentence.index() <= Math.max(LEAD, this.first + 2);
	}

	/** "The two teams had first sat in one room on Monday". */
	private boolean firstMet(Sentence sentence, int at) {
		boolean first = false;
		for (int i = Math.max(sentence.from(), at - 10); i < at; i++) {
			Token token = this.document.token(i);
			first |= token.is("first") && this.document.token(i - 1).is("had", "who", "they");
			if (first && (token.is("sat", "came", "arrived") || Words.is(token, WordClass.MEETING_VERB))) {
				return true;
			}
		}
		return false;
	}

}
