package org.talkstimeline.timeline;

import java.util.function.Consumer;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * The answers to a question, to be had a page at a time or all in one go. Nothing is read
 * before one of the two is asked for.
 */
public interface Found {

	/**
	 * Gives one page.
	 * @param page which page, sorted by names of {@link Sorting#fields()}
	 * @return the answers, each a JSON text
	 */
	Page<String> page(Pageable page);

	/**
	 * Names the state of the data set that the answers come from.
	 * @return the version of the data set as of the day asked for
	 */
	String version();

	/**
	 * Reads all answers from one unchanging state of the store, a portion at a time, so
	 * that the memory needed does not grow with them.
	 * @param sort by names of {@link Sorting#fields()}
	 * @param version the version that they must come from
	 * @param reader takes each answer; what it throws ends the reading
	 * @throws TryAgainException where the data set is at another version by now, or too
	 * many are reading already
	 */
	void each(Sort sort, String version, Consumer<String> reader);

}
