package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.Property;

/**
 * What accounts of one round tell of one agreement; it grows while agreements are
 * resolved.
 */
final class AgreementTrack {

	private final AgreementType type;

	private final List<Entry> entries = new ArrayList<>();

	AgreementTrack(AgreementType type) {
		this.type = type;
	}

	AgreementType type() {
		return this.type;
	}

	/** Gives who tells what, in order of publication. */
	List<Entry> entries() {
		return this.entries.stream().sorted(Comparator.comparing(Entry::account, Account.ORDER)).toList();
	}

	/** Says how well a number fits: equal, unknown to one of them, or different. */
	int fit(@Nullable Integer count) {
		List<Integer> counts = this.entries.stream().map(Entry::count).filter(Objects::nonNull).toList();
		if (count == null || counts.isEmpty()) {
			return 1;
		}
		return counts.contains(count) ? 2 : 0;
	}

	void add(Account account, String part, Telling telling) {
		this.entries.add(new Entry(account, part, telling));
	}

	/**
	 * What one account tells of it.
	 *
	 * @param account the account
	 * @param part the part of the article's own subject
	 * @param telling what it says
	 */
	record Entry(Account account, String part, Telling telling) {

		@Nullable Integer count() {
			return this.telling.number(Property.COUNT);
		}

		/** Gives the day that it gives for a stage, or null. */
		@Nullable String day(AgreementStage stage) {
			RoundDate date = RoundDate.of(this.telling.value(switch (stage) {
				case AGREED -> Property.AGREED_ON;
				case STARTED -> Property.STARTED_ON;
				case IMPLEMENTED -> Property.IMPLEMENTED_ON;
			}));
			return (date != null) ? date.text() : null;
		}

		boolean reports(AgreementStage stage) {
			return this.telling.says(Property.STATUS, stage.name()) || day(stage) != null;
		}

	}

}
