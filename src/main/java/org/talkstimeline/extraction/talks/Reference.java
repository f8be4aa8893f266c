package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.PlaceMention;
import org.talkstimeline.extraction.text.Sentence;

/**
 * One place that speaks of a meeting, and what it says of it. Filled while its sentence
 * is read.
 */
final class Reference {

	final Sentence sentence;

	final int from;

	int to;

	boolean noun;

	int ordinal;

	int ordinalAt = -1;

	@Nullable DateMention date;

	@Nullable PlaceMention city;

	@Nullable PlaceMention venue;

	Turn turn = Turn.SAME;

	int count;

	boolean wished;

	boolean elliptic;

	/** Named only to compare or to date something else: "since the last meeting". */
	boolean aside;

	/**
	 * Where the clause begins that only dates something else, as in "when the first round
	 * was held"; what stands before it does not belong to the meeting.
	 */
	int clause;

	boolean opening;

	boolean closing;

	final List<Fact> statuses = new ArrayList<>();

	final List<Fact> parties = new ArrayList<>();

	@Nullable RoundDraft round;

	Reference(Sentence sentence, int from) {
		this.sentence = sentence;
		this.from = from;
		this.clause = sentence.from();
		this.to = from + 1;
	}

	boolean dated() {
		return this.date != null && this.date.precision() != DateMention.Precision.VAGUE
				&& this.date.precision() != DateMention.Precision.YEAR;
	}

	/**
	 * "where teams had been at work since Monday" tells the first day of talks that go
	 * on.
	 */
	void since(DateMention day) {
		if (day.exact() && this.date == null) {
			this.date = day;
			this.statuses.add(new Fact("ONGOING", day.from() - 1, day.to(), "since", 0.85));
		}
	}

	/** The codes of the parties that it names together. */
	Set<String> table() {
		Set<String> codes = new HashSet<>();
		this.parties.forEach((each) -> codes.add(each.value()));
		return codes;
	}

	boolean told(String status) {
		for (Fact each : this.statuses) {
			if (each.value().equals(status)) {
				return true;
			}
		}
		return false;
	}

	/** Which meeting is meant, seen from the one that the article is about. */
	enum Turn {

		SAME, PREVIOUS, NEXT, OTHER

	}

}
