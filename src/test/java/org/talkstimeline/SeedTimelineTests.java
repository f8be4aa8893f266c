package org.talkstimeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.talkstimeline.spelling.Folding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What careful coding by hand finds in the seed articles comes out of the API, from our
 * abstracts and from the articles themselves.
 */
class SeedTimelineTests {

	private static final JsonNode EXPECTED = expected();

	private static JsonNode expected() {
		try (InputStream file = SeedTimelineTests.class.getResourceAsStream("/expected/seed-timeline.json")) {
			return new JsonMapper().readTree(Objects.requireNonNull(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Nested
	class FromOurAbstracts extends Checks {

		@Override
		Path folder() {
			return Path.of("data/articles");
		}

	}

	@Nested
	class FromTheOriginals extends Checks {

		private static final Path CORPUS = Path.of("../shared/corpus");

		@TempDir
		static Path folder;

		@Override
		Path folder() throws IOException {
			Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the original articles are not here");
			for (JsonNode entry : new JsonMapper().readTree(CORPUS.resolve("articles.json"))) {
				String file = entry.get("file").asString();
				Files.writeString(folder.resolve(file),
						"---\npublished: " + entry.get("published").asString() + "\npublisher: "
								+ entry.path("publisher").asString("") + "\n---\n"
								+ Files.readString(CORPUS.resolve(file)));
			}
			return folder;
		}

	}

	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	@ExtendWith(SoftAssertionsExtension.class)
	abstract static class Checks {

		@InjectSoftAssertions
		SoftAssertions softly;

		Service service;

		abstract Path folder() throws IOException;

		@BeforeAll
		void start() throws IOException {
			this.service = Service.over(folder());
		}

		@AfterAll
		void stop() {
			if (this.service != null) {
				this.service.close();
			}
		}

		@Test
		void tellsEachRound() {
			JsonNode rounds = this.service.get("/api/v1/rounds").get("content");
			this.softly.assertThat(Nodes.texts(rounds, "slug")).isEqualTo(Nodes.texts(EXPECTED.get("rounds"), "slug"));
			for (JsonNode expected : EXPECTED.get("rounds")) {
				String slug = expected.get("slug").asString();
				JsonNode round = this.service.get("/api/v1/rounds/" + slug);
				for (String property : Set.of("ordinal", "date", "city", "status", "startTime", "durationMinutes")) {
					if (expected.has(property)) {
						this.softly.assertThat(round.get(property))
							.as(slug + " " + property)
							.isEqualTo(expected.get(property));
					}
				}
				this.softly.assertThat(venues(expected.get("venue").asString()))
					.as(slug + " venue")
					.contains(round.get("venue").asString());
				this.softly.assertThat(Nodes.texts(round.get("parties"), "code"))
					.isEqualTo(Nodes.strings(expected.get("parties")));
				this.softly.assertThat(Nodes.texts(round.get("mediators"), "code"))
					.isEqualTo(Nodes.strings(expected.get("mediators")));
			}
		}

		@Test
		void tellsWhoSatForWhom() {
			for (JsonNode round : EXPECTED.get("rounds")) {
				String slug = round.get("slug").asString();
				for (JsonNode expected : round.get("delegations")) {
					String where = slug + " " + expected.get("party").asString();
					JsonNode delegation = this.service
						.get("/api/v1/rounds/" + slug + "/delegations/" + expected.get("party").asString());
					this.softly.assertThat(delegation.get("role")).as(where).isEqualTo(expected.get("role"));
					this.softly.assertThat(Nodes.texts(delegation.get("participants"), "name"))
						.as(where)
						.isEqualTo(Nodes.strings(expected.get("participants")));
					if (expected.path("head").isString()) {
						this.softly.assertThat(delegation.get("head").asString())
							.as(where + " head")
							.isEqualTo(Folding.slug(expected.get("head").asString()));
					}
				}
			}
		}

		@Test
		void tellsWhatWasAgreedAndWhatBecameOfIt() {
			for (JsonNode round : EXPECTED.get("rounds")) {
				String slug = round.get("slug").asString();
				JsonNode agreements = this.service.get("/api/v1/agreements", "round", slug).get("content");
				this.softly.assertThat(Nodes.texts(agreements, "type"))
					.as(slug + " agreements")
					.isEqualTo(Nodes.texts(round.get("agreements"), "type"));
				for (JsonNode expected : round.get("agreements")) {
					JsonNode agreement = Nodes.only(agreements, "type", expected.get("type").asString());
					expected.propertyStream()
						.forEach((value) -> this.softly.assertThat(agreement.path(value.getKey()))
							.as(slug + " " + expected.get("type") + " " + value.getKey())
							.isEqualTo(value.getValue()));
				}
			}
		}

		@Test
		void givesEachPersonTheOfficeHeldAtThatRound() {
			EXPECTED.get("titlesByRound").propertyStream().forEach((person) -> {
				JsonNode appearances = this.service.get("/api/v1/participants/" + Folding.slug(person.getKey()))
					.get("appearances");
				person.getValue().propertyStream().forEach((title) -> {
					JsonNode seen = StreamSupport.stream(appearances.spliterator(), false)
						.filter((entry) -> entry.at("/round/slug").asString().equals(title.getKey()))
						.findFirst()
						.orElseThrow();
					this.softly.assertThat(seen.get("title").asString())
						.isEqualToIgnoringCase(title.getValue().asString());
				});
			});
		}

		@Test
		void keepsEveryReadingWhereSourcesDisagree() {
			for (JsonNode expected : EXPECTED.get("conflicts")) {
				String round = expected.get("round").asString();
				String property = expected.get("property").asString();
				String person = expected.path("person").asString("");
				JsonNode conflict = StreamSupport
					.stream(this.service.get("/api/v1/conflicts", "round", round, "property", property)
						.get("content")
						.spliterator(), false)
					.filter((entry) -> person.isEmpty()
							|| entry.at("/subject/slug").asString().equals(Folding.slug(person)))
					.findFirst()
					.orElse(null);
				this.softly.assertThat(conflict).as(round + " " + property + " " + person).isNotNull();
				if (conflict != null) {
					this.softly.assertThat(Nodes.office(conflict.get("chosen").asString()))
						.isEqualTo(Nodes.office(expected.get("stands").asString()));
					this.softly.assertThat(Nodes.offices(Nodes.texts(conflict.get("readings"), "value")))
						.isEqualTo(Nodes.offices(new TreeSet<>(expected.get("readings").propertyNames())));
					for (JsonNode reading : conflict.get("readings")) {
						this.softly.assertThat(reading.get("sources")).isNotEmpty();
					}
				}
			}
		}

		@Test
		void leadsEverySpellingToOnePerson() {
			EXPECTED.get("aliases").propertyStream().forEach((person) -> {
				for (String spelling : Nodes.strings(person.getValue())) {
					this.softly.assertThat(
							this.service.get("/api/v1/participants", "name", spelling).at("/content/0/slug").asString())
						.as(spelling)
						.isEqualTo(Folding.slug(person.getKey()));
				}
			});
		}

		@Test
		void knowsOfEachDayOnlyWhatWasPublishedByThen() {
			EXPECTED.get("asOf").propertyStream().forEach((day) -> day.getValue().propertyStream().forEach((round) -> {
				JsonNode answer = this.service.get("/api/v1/rounds/" + round.getKey(), "asOf", day.getKey());
				this.softly.assertThat(answer.get("status").asString())
					.as(day.getKey() + " " + round.getKey())
					.isEqualTo(round.getValue().asString());
			}));
			this.softly.assertThat(this.service.get("/api/v1/rounds", "asOf", "2025-05-31").get("content")).isEmpty();
		}

		@Test
		void putsNobodyOnARosterWhoWasNotThereAndTakesNoDemandForADeal() {
			Set<String> seen = new TreeSet<>();
			Set<String> agreed = new TreeSet<>();
			for (JsonNode round : this.service.get("/api/v1/rounds").get("content")) {
				round.get("delegations")
					.forEach((delegation) -> seen.addAll(Nodes.texts(delegation.get("participants"), "name")));
				agreed.addAll(Nodes.texts(round.get("agreements"), "type"));
			}
			this.softly.assertThat(seen).doesNotContainAnyElementsOf(Nodes.strings(EXPECTED.get("neverOnARoster")));
			this.softly.assertThat(agreed).doesNotContainAnyElementsOf(Nodes.strings(EXPECTED.get("neverAgreed")));
		}

		@Test
		void quotesTheArticleForEveryClaim() {
			for (JsonNode article : this.service.get("/api/v1/articles").get("content")) {
				String path = "/api/v1/articles/" + article.get("slug").asString();
				String text = this.service.get(path).get("text").asString();
				JsonNode claims = this.service.get(path + "/claims", "size", "200").get("content");
				this.softly.assertThat(claims).as(path).isNotEmpty();
				for (JsonNode claim : claims) {
					JsonNode evidence = claim.get("evidence");
					this.softly.assertThat(text.substring(evidence.get("start").asInt(), evidence.get("end").asInt()))
						.isEqualTo(evidence.get("exact").asString());
				}
			}
		}

		private static Set<String> venues(String venue) {
			Set<String> names = new TreeSet<>(Set.of(venue));
			names.addAll(Nodes.strings(EXPECTED.get("venueAliases").get(venue)));
			return names;
		}

	}

}
