package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.resolution.AgreementStage;
import org.talkstimeline.resolution.Attendance;
import org.talkstimeline.resolution.DelegationRole;
import org.talkstimeline.resolution.PartyRef;
import org.talkstimeline.resolution.ProcessRef;
import org.talkstimeline.resolution.ResolvedAgreement;
import org.talkstimeline.resolution.ResolvedConflict;
import org.talkstimeline.resolution.ResolvedDelegation;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.RoundStatus;

/**
 * The shapes of the JSON answers that are more than a resolved value alone.
 */
final class Answers {

	private Answers() {
	}

	/** A round, as other answers refer to it. */
	record RoundRef(String slug, ProcessRef process, @Nullable String date, @Nullable String city, RoundStatus status) {

		static RoundRef of(ResolvedRound round) {
			return new RoundRef(round.slug(), round.process(), round.date(), round.city(), round.status());
		}

	}

	record OfDelegation(RoundRef round, @JsonUnwrapped ResolvedDelegation delegation) {
	}

	record OfAgreement(@JsonUnwrapped ResolvedAgreement agreement, RoundRef round, List<PartyRef> parties) {
	}

	/** An entry of the chronology. */
	record OfEvent(@Nullable String date, EventType type, RoundRef round, @Nullable AgreementRef agreement,
			List<PartyRef> parties, List<String> sources) {
	}

	/** An agreement, as other answers refer to it. */
	record AgreementRef(String slug, AgreementType type, @Nullable Integer count, AgreementStage status) {
	}

	record OfConflict(RoundRef round, @JsonUnwrapped ResolvedConflict conflict) {
	}

	record OfProcess(String slug, String name, List<PartyRef> parties, List<PartyRef> mediators, int rounds,
			int agreements, @Nullable String firstDate, @Nullable String lastDate) {
	}

	record OfParty(String code, String name, int rounds, int mediated, int participants) {
	}

	/** A person in a list. */
	record PersonSummary(String slug, String name, List<String> aliases, List<PartyRef> parties, @Nullable String title,
			int appearances, @Nullable String firstAppearance, @Nullable String lastAppearance) {
	}

	/** A person with all that is known. */
	record OfPerson(String slug, String name, List<String> aliases, List<PartyRef> parties, List<TitleHeld> titles,
			List<Appearance> appearances, List<String> reasons, List<String> sources) {
	}

	/** An office, with the rounds at which the person is given it. */
	record TitleHeld(String title, PartyRef party, @Nullable String from, @Nullable String to, List<String> rounds) {
	}

	record Appearance(RoundRef round, PartyRef party, DelegationRole role, @Nullable String title, boolean head,
			Attendance attendance, List<String> sources) {
	}

	record OfArticle(String slug, String title, @Nullable String publisher, LocalDate published, @Nullable String url,
			@Nullable String language, @Nullable String source, long claims) {
	}

	record ArticleWithText(@JsonUnwrapped OfArticle article, String text, List<String> rounds) {
	}

}
