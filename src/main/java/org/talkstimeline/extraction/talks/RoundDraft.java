package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.PlaceMention;

/**
 * A round of talks as far as the article has been read. Belongs to one thread.
 */
final class RoundDraft {

	final List<Reference> references = new ArrayList<>();

	/** The sets of parties that references name, each once however many name it. */
	private final Set<Set<String>> tables = new LinkedHashSet<>();

	/** Whether some reference, and whether each one, tells of a meeting to come. */
	private boolean scheduled;

	private boolean onlyScheduled = true;

	private boolean opens;

	private boolean closes;

	int ordinal;

	@Nullable Fact ordinalFact;

	@Nullable DateMention date;

	@Nullable PlaceMention city;

	@Nullable PlaceMention venue;

	@Nullable Fact status;

	@Nullable Fact startTime;

	@Nullable Fact duration;

	@Nullable Fact firstDay;

	@Nullable Fact lastDay;

	final Map<String, Fact> parties = new LinkedHashMap<>();

	final Map<String, Fact> mediators = new LinkedHashMap<>();

	final List<Seat> seats = new ArrayList<>();

	final List<Deal> deals = new ArrayList<>();

	boolean dated() {
		return this.date != null;
	}

	String iso() {
		return (this.firstDay != null) ? this.firstDay.value() : (this.date != null) ? this.date.iso() : "";
	}

	boolean is(String value) {
		return this.status != null && this.status.value().equals(value);
	}

	/** Whether some reference tells of the first day. */
	boolean opens() {
		return this.opens;
	}

	/** Whether some reference tells of the last day. */
	boolean closes() {
		return this.closes;
	}

	/** Whether some reference tells of a meeting to come. */
	boolean scheduled() {
		return this.scheduled;
	}

	/** Whether each reference tells of a meeting to come. */
	boolean onlyScheduled() {
		return this.onlyScheduled;
	}

	/** Whether nobody meets here who cannot meet there. */
	boolean seats(Set<String> table) {
		return table.size() < 2
				|| this.tables.stream().allMatch((each) -> each.containsAll(table) || table.containsAll(each));
	}

	/** Takes a reference over without what it says of day and place. */
	void take(Reference reference) {
		this.references.add(reference);
		reference.round = this;
		Set<String> table = reference.table();
		if (table.size() > 1) {
			this.tables.add(table);
		}
		boolean told = reference.told("SCHEDULED");
		this.scheduled |= told;
		this.onlyScheduled &= told;
		this.opens |= reference.opening;
		this.closes |= reference.closing;
	}

	void join(Reference reference) {
		take(reference);
		if (reference.ordinal > 0 && this.ordinal == 0) {
			this.ordinal = reference.ordinal;
			this.ordinalFact = new Fact(Integer.toString(reference.ordinal), reference.ordinalAt,
					reference.ordinalAt + 1, "ordinal", 0.95);
		}
		if (reference.dated()
				&& (this.date == null || !this.date.exact() && reference.date != null && reference.date.exact())) {
			this.date = reference.date;
		}
		if (reference.date != null && this.date != null && reference.date.exact() && this.date.exact()) {
			DateMention earlier = reference.date.day().isBefore(this.date.day()) ? reference.date : this.date;
			DateMention later = (earlier == this.date) ? reference.date : this.date;
			if (later.day().isAfter(earlier.last())) {
				this.date = earlier;
				this.lastDay = new Fact(later.iso(), later.from(), later.to(), "last-day", 0.85);
			}
		}
		this.city = (this.city == null) ? reference.city : this.city;
		this.venue = (this.venue == null) ? reference.venue : this.venue;
	}

}
