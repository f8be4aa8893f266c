package org.talkstimeline.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.AgreementType;

/**
 * Something that the sides of a round agreed, and what became of it.
 *
 * @param slug its stable, readable name, such as
 * {@code prisoner-exchange-istanbul-2025-05-16}
 * @param type what it is about
 * @param count persons or bodies per side
 * @param counts persons or bodies by side, where a source gives them
 * @param status the furthest stage that a source reports
 * @param agreedOn the day on which it was reached, ISO 8601
 * @param startedOn the day on which carrying it out began
 * @param implementedOn the day on which it was carried out
 * @param history each stage that sources report, in the order of stages
 * @param sources the slugs of the articles that tell of it
 */
public record ResolvedAgreement(String slug, AgreementType type, @Nullable Integer count, List<PartyCount> counts,
		AgreementStage status, @Nullable String agreedOn, @Nullable String startedOn, @Nullable String implementedOn,
		List<StageReport> history, List<String> sources) {

	/**
	 * Copies the lists.
	 */
	public ResolvedAgreement {
		counts = List.copyOf(counts);
		history = List.copyOf(history);
		sources = List.copyOf(sources);
	}

	/**
	 * Persons or bodies that one side gives.
	 *
	 * @param party the party's code
	 * @param count how many
	 */
	public record PartyCount(String party, int count) {
	}

	/**
	 * A stage that an agreement reached.
	 *
	 * @param status the stage
	 * @param date the day, ISO 8601, where a source gives it
	 * @param sources the slugs of the articles that report it
	 */
	public record StageReport(AgreementStage status, @Nullable String date, List<String> sources) {

		/**
		 * Copies the list.
		 */
		public StageReport {
			sources = List.copyOf(sources);
		}

	}

}
