package org.talkstimeline.timeline;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talkstimeline.claim.Decision;
import org.talkstimeline.claim.Decisions;

/**
 * All that editors ever said, for everybody to read.
 */
@Service
@Transactional(readOnly = true)
public class DecisionLog {

	private final Decisions decisions;

	private final Snapshots snapshots;

	DecisionLog(Decisions decisions, Snapshots snapshots) {
		this.decisions = decisions;
		this.snapshots = snapshots;
	}

	/**
	 * Gives the log of editors' words.
	 * @return their answers
	 */
	public Found all() {
		return new Collected(this.snapshots, AsOf.NOW, Sorting.DECISIONS,
				(page) -> this.decisions.findAll(page).map(DecisionLog::answer),
				(sort, reader) -> this.decisions.findAll(sort).stream().map(DecisionLog::answer).forEach(reader));
	}

	/**
	 * Finds one word of an editor.
	 * @param number its number in the log
	 * @return its answer, if there is one
	 */
	public Optional<String> one(long number) {
		return this.decisions.findById(number).map(DecisionLog::answer);
	}

	private static String answer(Decision decision) {
		return Json.write(DecisionAnswer.of(decision));
	}

}
