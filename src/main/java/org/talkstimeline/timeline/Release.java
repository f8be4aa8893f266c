package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The data set, or a part of it, in one state: what an export is written from. What is
 * read belongs together: every round's process, people and articles are among those that
 * are read, and so is every claim's article.
 */
public interface Release {

	/**
	 * Names the state.
	 * @return the version of the data set as of the day asked for
	 */
	String version();

	/**
	 * Dates the state.
	 * @return the day of publication of the article by which the data set became what it
	 * is
	 */
	LocalDate day();

	/**
	 * Reads from this state and no other.
	 * @param reader what reads; what it throws ends the reading
	 * @throws TryAgainException where the data set is at another version by now, or too
	 * many are reading already
	 */
	void during(Runnable reader);

	/**
	 * Reads one kind of things, while {@link #during} lasts.
	 * @param kind which kind
	 * @param reader takes the JSON text of each, in a stable order
	 */
	void each(Kind kind, Consumer<String> reader);

	/**
	 * Reads the rounds with what tells their changes, while {@link #during} lasts.
	 * @param reader takes each, earliest first
	 */
	void rounds(Consumer<DatedRound> reader);

	/**
	 * Reads the same the other way, while {@link #during} lasts.
	 * @param reader takes each, that which changed last first
	 */
	void changes(Consumer<DatedRound> reader);

	/** The kinds of things that a data set holds. */
	enum Kind {

		/**
		 * What the articles were before, as {@link Answers.ArticleWithText}, in the order
		 * in which it came in.
		 */
		OLDER_VERSION,
		/** The articles, each with its text, as {@link Answers.ArticleWithText}. */
		ARTICLE,
		/** The claims of these articles, as {@link ClaimRecord}. */
		CLAIM,
		/** Editors' words, as {@link DecisionRecord}. */
		DECISION,
		/** Slugs that lead on to others, as {@link Answers.OfMovedSlug}. */
		MOVED_SLUG,
		/** The processes, as {@link Answers.OfProcess}. */
		PROCESS,
		/** The rounds. */
		ROUND,
		/** The people, as {@link Answers.OfPerson}. */
		PERSON

	}

	/**
	 * A round, with its place in the history of what was known.
	 *
	 * @param json its JSON text
	 * @param changed the day since which it is known so
	 * @param revision how often it changed before, which grows with each article that
	 * tells of it
	 */
	record DatedRound(String json, LocalDate changed, int revision) {
	}

}
