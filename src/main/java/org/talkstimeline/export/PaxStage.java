package org.talkstimeline.export;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.AgreementType;

/**
 * Where the PA-X database of peace agreements would place an agreement of a type; the
 * judgement is explained in src/docs/vocabularies.md.
 *
 * @param stage the code in its column Stage
 * @param sub the code in its column StageSub; null where no type tells
 */
record PaxStage(String stage, @Nullable String sub) {

	static PaxStage of(AgreementType type) {
		return switch (type) {
			case CEASEFIRE -> new PaxStage("Cea", "Ceas");
			case WITHDRAWAL, MONITORING -> new PaxStage("Cea", "Rel");
			case PRISONER_EXCHANGE, REMAINS_REPATRIATION, HOSTAGE_RELEASE, CHILDREN_RETURN, HUMANITARIAN_ACCESS ->
				new PaxStage("Pre", "Conf");
			case POSITIONS_EXCHANGE, FURTHER_TALKS, WORKING_GROUPS -> new PaxStage("Pre", "Proc");
			case FRAMEWORK -> new PaxStage("SubPar", null);
			default -> new PaxStage("Oth", null);
		};
	}

}
