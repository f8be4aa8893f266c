package org.talkstimeline.timeline;

import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talkstimeline.claim.Decisions;

/**
 * All that editors ever said, for everybody to read.
 */
@Service
@Transactional(readOnly = true)
public class DecisionLog {

	private final Decisions decisions;

	DecisionLog(Decisions decisions) {
		this.decisions = decisions;
	}

	/**
	 * Gives the log of editors' words.
	 * @param page which page of it
	 * @return their answers
	 */
	public Page<String> page(Pageable page) {
		return this.decisions.findAll(Sorting.DECISIONS.of(page))
			.map((decision) -> Json.write(DecisionAnswer.of(decision)));
	}

	/**
	 * Finds one word of an editor.
	 * @param number its number in the log
	 * @return its answer, if there is one
	 */
	public Optional<String> one(long number) {
		return this.decisions.findById(number).map((decision) -> Json.write(DecisionAnswer.of(decision)));
	}

}
