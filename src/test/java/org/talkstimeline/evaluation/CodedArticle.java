package org.talkstimeline.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * An article and what a careful human reader takes from it.
 *
 * @param name the name of its files
 * @param notParticipants people whom it names and who were not in the room
 * @param notAgreements types that it tells only as demands, proposals or refusals
 */
record CodedArticle(String name, String title, LocalDate published, String text, List<CodedRound> rounds,
		List<String> notParticipants, List<String> notAgreements) {

	@Override
	public String toString() {
		return this.name;
	}

}
