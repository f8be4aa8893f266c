package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.talkstimeline.article.ArticleDraft;

/**
 * Articles on talks that never were, which disagree, repeat and contradict each other,
 * and whose towns, days and names meet across conflicts: the same ones for the same seed.
 */
public final class MadeUpArticles {

	private static final List<List<String>> SIDES = List.of(List.of("Russian", "Ukrainian"),
			List.of("Sudanese", "Ethiopian"), List.of("Armenian", "Azerbaijani"), List.of("Indian", "Pakistani"));

	private static final List<String> TOWNS = List.of("Istanbul", "Geneva", "Doha");

	private static final List<String> NAMES = List.of("Vladimir Medinsky", "Rustem Umerov", "Anna Petrova",
			"Sergei Petrov", "Ali Hassan", "Omar Hassan", "Vladimir Medinskiy", "Maria Lopez", "Ivan Sidorov", "Petrov",
			"Hassan");

	private final Random random;

	private final int days;

	/**
	 * Makes up articles.
	 * @param seed what makes them the same again
	 * @param days over how many days the talks are spread
	 */
	public MadeUpArticles(long seed, int days) {
		this.random = new Random(seed);
		this.days = days;
	}

	/**
	 * Makes up some articles.
	 * @param count how many
	 * @return the articles, each with its own address
	 */
	public List<ArticleDraft> of(int count) {
		List<ArticleDraft> drafts = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			LocalDate day = LocalDate.of(2025, 3, 1).plusDays(this.random.nextInt(this.days));
			drafts.add(new ArticleDraft("Report %d on the talks".formatted(i), "Wire " + this.random.nextInt(3),
					day.plusDays(this.random.nextInt(4)), "https://example.org/" + i, "en", null, text(day)));
		}
		return drafts;
	}

	private String text(LocalDate day) {
		List<String> sides = any(SIDES);
		String date = "%s %d, %d".formatted(
				day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH), day.getDayOfMonth(),
				day.getYear());
		StringBuilder text = new StringBuilder();
		text.append("%s and %s delegations met in %s on %s. ".formatted(sides.get(0), sides.get(1), any(TOWNS), date));
		text.append("The %s delegation was led by %s, deputy foreign minister. ".formatted(any(sides), any(NAMES)));
		if (this.random.nextBoolean()) {
			text.append("The %s delegation included %s and %s. ".formatted(any(sides), any(NAMES), any(NAMES)));
		}
		if (this.random.nextInt(3) == 0) {
			text.append("The sides agreed to exchange %d prisoners. ".formatted(100 * (1 + this.random.nextInt(5))));
		}
		if (this.random.nextInt(3) == 0) {
			text.append("The talks began at %d:30 p.m. ".formatted(1 + this.random.nextInt(4)));
		}
		if (this.random.nextInt(4) == 0) {
			text.append("%s did not comment. ".formatted(any(NAMES)));
		}
		return text.toString().strip();
	}

	private <T> T any(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

}
