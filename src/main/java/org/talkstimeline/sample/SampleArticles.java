package org.talkstimeline.sample;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up articles, each on a round of talks of its own. The same number and seed give
 * the same articles. Ten rounds make a conflict with sides and people of its own, as
 * conflicts of the world have; towns and days do not meet either, so that a store of any
 * size is made of parts that have nothing to do with each other.
 */
public final class SampleArticles {

	private static final int ROUNDS_OF_A_CONFLICT = 10;

	private static final LocalDate FIRST = LocalDate.of(1990, 1, 8);

	/** Until the end of 2024. */
	private static final int DAYS = 12_777;

	private final World world = new World();

	private final int rounds;

	private final long seed;

	/**
	 * Prepares articles.
	 * @param rounds how many: 3, 1,000 and 100,000 make a small, middling and large store
	 * @param seed where chance begins
	 */
	public SampleArticles(int rounds, long seed) {
		this.rounds = rounds;
		this.seed = seed;
	}

	/**
	 * Makes the articles up, in the order of their days.
	 * @return the articles
	 */
	public Stream<SampleArticle> all() {
		return IntStream.range(0, this.rounds).mapToObj(this::article);
	}

	private SampleArticle article(int number) {
		int conflicts = Math.max(1, this.rounds / ROUNDS_OF_A_CONFLICT);
		int conflict = number % conflicts;
		LocalDate day = FIRST.plusDays((long) number * DAYS / this.rounds);
		int onThatDay = number - (int) (((long) number * DAYS / this.rounds * this.rounds + DAYS - 1) / DAYS);
		Random chance = new Random(this.seed * 31 + number);
		return new Telling(this.world, conflict, number / conflicts + 1, day, onThatDay, chance).article();
	}

}
