package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.List;

import org.talkstimeline.resolution.AgreementStage;
import org.talkstimeline.resolution.ResolvedAgreement;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.resolution.Source;

/**
 * What a round adds to the chronology: itself, and each dated stage of what it agreed.
 */
final class Events {

	private Events() {
	}

	static List<Answers.OfEvent> of(ResolvedRound round) {
		List<Answers.OfEvent> events = new ArrayList<>();
		Answers.RoundRef ref = Answers.RoundRef.of(round);
		if (round.date() != null) {
			events.add(new Answers.OfEvent(round.date(), EventType.ROUND, ref, null, round.parties(),
					round.sources().stream().map(Source::article).toList()));
		}
		for (ResolvedAgreement agreement : round.agreements()) {
			Answers.AgreementRef agreed = new Answers.AgreementRef(agreement.slug(), agreement.type(),
					agreement.count(), agreement.status());
			agreement.history()
				.stream()
				.filter((report) -> report.date() != null)
				.forEach((report) -> events.add(new Answers.OfEvent(report.date(), type(report.status()), ref, agreed,
						round.parties(), report.sources())));
		}
		return events;
	}

	private static EventType type(AgreementStage stage) {
		return switch (stage) {
			case AGREED -> EventType.AGREED;
			case STARTED -> EventType.STARTED;
			case IMPLEMENTED -> EventType.IMPLEMENTED;
		};
	}

}
