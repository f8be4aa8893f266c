package org.talkstimeline.resolution;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.talkstimeline.claim.Claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * What holds for any claims.
 */
class ResolverTests {

	private static final String[] GIVEN = { "Oleksandr", "Alexander", "Sergey", "Serhii", "Ahmed", "Ahmad", "A.",
			"Yusuf", "Ivan", "" };

	private static final String[] SURNAMES = { "Fomin", "Fokin", "Kalin", "Kalın", "Kalinin", "Kyslytsya", "Kislitsa",
			"Poklad", "Puklond", "al-Hayya" };

	private static final String[] STATUS = { "SCHEDULED", "ONGOING", "HELD", "CANCELLED" };

	private static final String[] CITIES = { "Geneva", "Doha", "Oslo" };

	@Test
	void givesNothingForNothing() {
		assertThat(new Resolver().resolve(List.of())).isEqualTo(new Resolution(List.of(), List.of()));
	}

	@Test
	void doesNotDependOnTheOrderOfClaims() {
		List<Claim> claims = new ArrayList<>(ToldArticle.all(IstanbulArticles.all().toArray(new ToldArticle[0])));
		Resolution expected = new Resolver().resolve(claims);
		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(claims, new Random(seed));
			assertThat(new Resolver().resolve(claims)).isEqualTo(expected);
		}
	}

	@Test
	void keepsItsPromisesForAnyClaims() {
		for (int seed = 0; seed < 150; seed++) {
			List<Claim> claims = anyClaims(new Random(seed), 2 + seed % 12);
			Resolution resolution = new Resolver().resolve(claims);
			Promises.check(resolution);
			Collections.shuffle(claims, new Random(seed));
			assertThat(new Resolver().resolve(claims)).as("seed %d", seed).isEqualTo(resolution);
		}
	}

	private static List<Claim> anyClaims(Random random, int articles) {
		List<Claim> claims = new ArrayList<>();
		for (int i = 0; i < articles; i++) {
			ToldArticle article = ToldArticle.of("article-" + i, "2025-05-" + (10 + random.nextInt(15)));
			for (int round = 0; round < 1 + random.nextInt(3); round++) {
				anyRound(random, article.round("R" + round, (random.nextInt(6) > 0) ? "AM AZ / CH" : "AM AZ CH"));
			}
			article.person(anyName(random));
			claims.addAll(article.claims());
		}
		return claims;
	}

	private static void anyRound(Random random, ToldRound round) {
		switch (random.nextInt(5)) {
			case 0 -> round.ordinal(1 + random.nextInt(3));
			case 1 -> round.on("2025-05").in(any(random, CITIES));
			default -> round.on("2025-05-" + (10 + random.nextInt(6))).in(any(random, CITIES));
		}
		round.status(any(random, STATUS));
		for (int member = 0; member < random.nextInt(5); member++) {
			round.member(random.nextBoolean() ? "AM" : "AZ", anyName(random), null);
		}
		if (random.nextBoolean()) {
			round.agreed("CEASEFIRE", "AGREED");
		}
	}

	private static String anyName(Random random) {
		return (any(random, GIVEN) + " " + any(random, SURNAMES)).strip();
	}

	private static String any(Random random, String[] values) {
		return values[random.nextInt(values.length)];
	}

	/** Comparing every name with every other would take many minutes. */
	@Test
	void resolvesManyMentionsWithoutComparingAllOfThem() {
		Random random = new Random(7);
		List<Claim> claims = new ArrayList<>();
		for (int i = 0; i < 3_000; i++) {
			String day = LocalDate.of(2015, 1, 1).plusDays(i).toString();
			ToldArticle article = ToldArticle.of("article-" + i, day);
			ToldRound round = article.round("R", "AM AZ").on(day).in("Geneva");
			for (int member = 0; member < 10; member++) {
				round.member((member < 5) ? "AM" : "AZ", word(random) + " " + word(random), null);
			}
			claims.addAll(article.claims());
		}
		Resolution resolution = assertTimeout(Duration.ofSeconds(60), () -> new Resolver().resolve(claims));
		assertThat(resolution.rounds()).hasSize(3_000);
	}

	/** A few thousand pronounceable words. */
	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		for (int syllable = 0; syllable < 3; syllable++) {
			word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
		}
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

}
