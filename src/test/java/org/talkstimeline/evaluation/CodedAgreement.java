package org.talkstimeline.evaluation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An agreement of a round.
 *
 * @param optional whether it counts neither way
 * @param countAlt further right counts; null stands for none
 * @param statusAlt further right statuses
 */
record CodedAgreement(String type, @Nullable Integer count, String status, boolean optional,
		List<@Nullable Integer> countAlt, List<String> statusAlt) {

	/** Whether a found agreement is the one that the human coded here. */
	boolean admits(CodedAgreement found) {
		return this.type.equals(found.type) && (this.count == null || admitsCount(found.count));
	}

	boolean admitsCount(@Nullable Integer found) {
		return Objects.equals(found, this.count) || this.countAlt.contains(found);
	}

	boolean admitsStatus(String found) {
		return found.equals(this.status) || this.statusAlt.contains(found);
	}

}
