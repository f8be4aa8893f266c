package org.talkstimeline.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A tiny case whose figures can be counted on one hand.
 */
class ArticleScoreTests {

	private static final String CODED = """
			{"rounds": [
			  {"parties": ["AA", "FRONT"], "mediators": ["QA"], "ordinal": 2, "date": "2025-03", "city": "Doha",
			   "venue": null, "status": "HELD", "alt": {"status": ["ONGOING"]},
			   "participants": [
			     {"party": "AA", "name": "Ana Molina", "title": "Minister of Defence", "head": true},
			     {"party": "FRONT", "name": "Omar Said", "title": null, "head": false},
			     {"party": "FRONT", "name": "Yusuf Idris", "title": null, "head": true, "optional": true}],
			   "agreements": [{"type": "PRISONER_EXCHANGE", "count": 30, "countAlt": [40], "status": "AGREED"}]},
			  {"parties": ["AA", "FRONT"], "mediators": [], "ordinal": 1, "date": "2024", "city": null, "venue": null,
			   "status": "HELD", "participants": [], "agreements": []}]}
			""";

	private static final String ANSWER = """
			{"rounds": [
			  {"parties": [{"code": "AA", "name": "Aland"}, {"code": "FRONT", "name": "Front"}], "mediators": [],
			   "ordinal": 2, "date": "2025-03-09", "city": "Doha", "venue": "Old Palace", "status": "ONGOING",
			   "delegations": [
			     {"party": {"code": "AA", "name": "Aland"}, "participants": [
			       {"name": "Ana Molína", "title": "defence minister", "head": true},
			       {"name": "Pia Roth", "title": null, "head": false}]},
			     {"party": {"code": "FRONT", "name": "Front"}, "participants": [
			       {"name": "Yusuf Idris", "title": null, "head": true}]}],
			   "agreements": [
			     {"type": "PRISONER_EXCHANGE", "count": 40, "status": "IMPLEMENTED"},
			     {"type": "CEASEFIRE", "count": null, "status": "AGREED"}]}]}
			""";

	private final Score score = score();

	@Test
	void countsRoundsAndTheirFacts() {
		assertThat(row(Measure.ROUNDS)).isEqualTo(new Count.Row(1, 0.5, 0.667, 1, 0, 1));
		// Right: date, ordinal, city, two parties. Extra: the venue. Missed: the mediator
		// and the five facts of the round that was not found.
		assertThat(row(Measure.FACTS)).isEqualTo(new Count.Row(0.833, 0.455, 0.588, 5, 1, 6));
	}

	@Test
	void countsPeopleHeadsAndTitles() {
		assertThat(row(Measure.PARTICIPANTS)).isEqualTo(new Count.Row(0.5, 0.5, 0.5, 1, 1, 1));
		assertThat(row(Measure.HEADS)).isEqualTo(new Count.Row(1, 1, 1, 1, 0, 0));
		assertThat(row(Measure.TITLES)).isEqualTo(new Count.Row(1, 1, 1, 1, 0, 0));
		assertThat(this.score.falseNames()).isEqualTo(1);
	}

	@Test
	void countsAgreements() {
		assertThat(row(Measure.AGREEMENTS)).isEqualTo(new Count.Row(0.5, 1, 0.667, 1, 1, 0));
		assertThat(row(Measure.AGREEMENT_STATUS)).isEqualTo(new Count.Row(0, 0, 0, 0, 1, 1));
		assertThat(this.score.falseDeals()).isEqualTo(1);
	}

	@Test
	void takesTheMeanOfTheCoreMeasures() {
		assertThat(this.score.overall()).isEqualTo(0.684);
	}

	private Count.Row row(Measure measure) {
		return this.score.measures().get(measure);
	}

	private static Score score() {
		JsonMapper json = new JsonMapper();
		CodedArticle article = new CodedArticle("tiny", "Talks", LocalDate.of(2025, 3, 9), "",
				Coding.rounds(json.readTree(CODED)), List.of("P. Roth", "Ida Berg"),
				List.of("CEASEFIRE", "WITHDRAWAL"));
		Tally tally = new Tally();
		ArticleScore.add(Coding.rounds(json.readTree(ANSWER)), article, tally);
		return tally.score();
	}

}
