package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.DateMention;
import org.talkstimeline.extraction.mention.PlaceMention;

/**
 * A round of talks as far as the article has been read. Belongs to one thread.
 */
final class RoundDraft {

	final List<Reference> references = new ArrayList<>();

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

	void join(Reference reference) {
		this.references.add(reference);
		reference.round = this;
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
