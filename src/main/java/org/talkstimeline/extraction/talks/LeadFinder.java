package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds day and town of the meeting that an article is about where they do not stand with
 * the words for the meeting.
 */
final class LeadFinder {

	static final int FIRST_LINES = 12;

	private static final int OLD = 14;

	private static final int OLDER = 6;

	private static final int LONGEST = 60;

	private static final int TALK = 3;

	private static final int MUCH_TALK = 5;

	private static final int LEAD = 3;

	private final Mentions mentions;

	private final Sides sides;

	private final LocalDate published;

	private final List<RoundDraft> rounds;

	private @Nullable RoundDraft main;

	LeadFinder(Mentions mentions, Sides sides, LocalDate published, List<RoundDraft> rounds) {
		this.mentions = mentions;
		this.sides = sides;
		this.published = published;
		this.rounds = rounds;
	}

	@Nullable RoundDraft date(@Nullable RoundDraft known, List<Reference> loose) {
		this.main = known;
		if (background(loose)) {
			this.main = null;
		}
		undated(loose);
		leadDate(loose);
		today();
		return this.main;
	}

	/** News that counts a meeting which is over, without a day, tells of today. */
	private void today() {
		RoundDraft round = this.main;
		if (round == null || round.dated() || round.references.get(0).sentence.index() > LEAD) {
			return;
		}
		for (Reference each : round.references) {
			if (each.told("HELD") && !each.told("SCHEDULED") && each.sentence.body() && each.sentence.index() <= LEAD) {
				Fact held = each.statuses.get(0);
				round.date = new DateMention(held.from(), held.to(), this.published, this.published,
						DateMention.Precision.DAY);
				return;
			}
		}
	}

	/**
	 * Whether the first meeting with a date is recalled only, after the first lines have
	 * told of another without one.
	 */
	private boolean background(List<Reference> loose) {
		RoundDraft round = this.main;
		if (round == null || round.date == null || !round.date.last().isBefore(this.published.minusDays(OLD))) {
			return false;
		}
		int first = round.references.get(0).sentence.index();
		return first > LEAD && loose.stream()
			.anyMatch((each) -> each.sentence.body() && each.sentence.index() <= LEAD && each.noun && !each.wished
					&& each.turn == Reference.Turn.SAME);
	}

	/** News of talks that are under way tells of the day on which it is published. */
	private void undated(List<Reference> loose) {
		if (this.main != null && this.main.dated() && !(this.main.references.get(0).sentence.index() > FIRST_LINES
				&& this.main.date != null && this.main.date.day().isBefore(this.published.minusDays(1)))) {
			return;
		}
		for (Reference each : loose) {
			boolean lead = each.sentence.body() && each.sentence.index() <= FIRST_LINES
					&& each.turn == Reference.Turn.SAME && !each.wished && (each.city != null || each.venue != null);
			Fact going = each.statuses.stream()
				.filter((status) -> status.value().equals("ONGOING"))
				.findFirst()
				.orElse(null);
			if (lead && going != null && !each.told("SCHEDULED")) {
				each.date = new DateMention(going.from(), going.to(), this.published, this.published,
						DateMention.Precision.DAY);
				RoundDraft round = (this.main != null && !this.main.dated()) ? this.main : new RoundDraft();
				if (!this.rounds.contains(round)) {
					this.rounds.add(round);
				}
				round.join(each);
				this.main = round;
				return;
			}
		}
	}

	/**
	 * Where no date stands with the meeting itself, the article is about the day that its
	 * first lines name.
	 */
	private void leadDate(List<Reference> loose) {
		List<Reference> same = loose.stream()
			.filter((each) -> each.sentence.body() && each.turn == Reference.Turn.SAME && !each.wished)
			.toList();
		LeadDay day = LeadDay.best(this.mentions, this.sides, this.published, others());
		int counted = Headline.ordinal(this.mentions.document().title());
		boolean otherNumber = this.main != null && this.main.ordinal > 0 && counted > 0 && this.main.ordinal != counted;
		if (toldBefore(same) || dayBefore(day)
				|| otherNumber && this.rounds.stream().noneMatch((each) -> each.ordinal == counted)) {
			this.main = null;
		}
		if (day == null || known()) {
			return;
		}
		if (day.certain() || onlyDay(day, otherNumber) || this.main != null && day.likely() || headline()
				|| met(same)) {
			meeting(day.date(), same);
		}
	}

	/** The sentences that tell only of meetings other than the main one. */
	private Set<Integer> others() {
		Set<Integer> own = new HashSet<>();
		Set<Integer> others = new HashSet<>();
		for (RoundDraft round : this.rounds) {
			for (Reference each : round.references) {
				((round == this.main) ? own : others).add(each.sentence.index());
			}
		}
		others.removeAll(own);
		return others;
	}

	/** Whether the meeting is yet to come and the article tells first of one that was. */
	private boolean toldBefore(List<Reference> same) {
		RoundDraft round = this.main;
		return round != null && round.date != null && round.date.day().isAfter(this.published) && same.stream()
			.anyMatch((each) -> each.told("HELD") && each.sentence.index() < round.references.get(0).sentence.index());
	}

	/**
	 * Whether both sides' people met on a day named before the meeting, itself no news.
	 */
	private boolean dayBefore(@Nullable LeadDay day) {
		RoundDraft round = this.main;
		if (round == null || round.date == null || day == null || !day.certain()) {
			return false;
		}
		Reference first = round.references.get(0);
		boolean recent = round.date.day().isBefore(this.published.plusDays(1))
				&& round.date.day().isAfter(day.date().day().minusDays(round.opens() ? LONGEST : OLDER));
		return day.date().from() < first.from && day.date().from() < first.sentence.from() && !recent;
	}

	/** Whether day or stage of the meeting are told with it. */
	private boolean known() {
		return this.main != null && (this.main.dated() || this.main.references.get(0).told("SCHEDULED"));
	}

	/**
	 * Whether nothing else that the article speaks of could have taken place that day.
	 */
	private boolean onlyDay(LeadDay day, boolean otherNumber) {
		boolean none = this.rounds.stream().allMatch((each) -> each.references.get(0).turn == Reference.Turn.NEXT);
		return this.main == null && (none || otherNumber) && (day.likely() || otherNumber || talk() >= MUCH_TALK)
				&& talk() >= TALK;
	}

	private static boolean met(List<Reference> same) {
		long early = same.stream()
			.filter((each) -> (each.noun || each.told("HELD")) && each.sentence.index() <= FIRST_LINES)
			.count();
		return early > 1 || same.stream().anyMatch((each) -> each.told("HELD") && each.sentence.index() <= LEAD);
	}

	private void meeting(DateMention date, List<Reference> same) {
		RoundDraft round = (this.main != null) ? this.main : new RoundDraft();
		Reference lead = new Reference(sentenceAt(date), date.from());
		lead.to = date.to();
		lead.date = date;
		if (!this.rounds.contains(round)) {
			this.rounds.add(round);
			same.stream().limit(1).forEach((each) -> lead.statuses.addAll(each.statuses));
		}
		round.join(lead);
		this.main = round;
	}

	/** Where only the headline counts the meeting, its number is taken. */
	void ordinal(@Nullable RoundDraft round) {
		int number = Headline.ordinal(this.mentions.document().title());
		if (number > 0 && round != null && round.ordinal == 0 && !round.references.isEmpty()
				&& this.rounds.stream().noneMatch((each) -> each.ordinal == number)) {
			int at = round.references.get(0).from;
			round.ordinal = number;
			round.ordinalFact = new Fact(Integer.toString(number), at, at + 1, "ordinal-headline", 0.8);
		}
	}

	/** How often the article speaks of delegations, negotiators and meetings. */
	private int talk() {
		int count = 0;
		for (Sentence sentence : this.mentions.document().sentences()) {
			for (int i = sentence.from(); i < sentence.to() && sentence.body(); i++) {
				Token token = this.mentions.document().token(i);
				count += Words.is(token, WordClass.DELEGATION) && !token.is("side", "sides", "mission", "camp")
						|| MeetingNouns.noun(this.mentions, i) ? 1 : 0;
			}
		}
		return count;
	}

	/** Whether the headline speaks of a meeting. */
	private boolean headline() {
		return this.mentions.document()
			.title()
			.stream()
			.anyMatch((each) -> each.is("round", "talks", "session", "negotiations", "negotiators"));
	}

	private Sentence sentenceAt(DateMention date) {
		return this.mentions.document()
			.sentences()
			.stream()
			.filter((each) -> date.from() >= each.from() && date.from() < each.to())
			.findFirst()
			.orElseThrow();
	}

}
