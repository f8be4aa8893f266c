package org.talkstimeline.resolution;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talkstimeline.extraction.Property;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which reading stands, and what is no disagreement.
 */
class ReadingsTests {

	private static ToldRound round(String article, String status) {
		return ToldArticle.of(article, "2016-08-30")
			.round("A", "PH NDFP / NO")
			.on("2016-08-22")
			.in("Oslo")
			.status(status);
	}

	private static ResolvedRound resolve(ToldRound... rounds) {
		Resolution resolution = ToldArticle
			.resolve(Arrays.stream(rounds).map(ToldRound::article).toArray(ToldArticle[]::new));
		assertThat(resolution.rounds()).hasSize(1);
		return resolution.rounds().get(0);
	}

	private static ResolvedRound titled(String one, String other) {
		return resolve(round("a", "HELD").member("PH", "Jesus Dureza", one),
				round("b", "HELD").member("PH", "Jesus Dureza", other));
	}

	@ParameterizedTest
	@CsvSource({ "defence minister, Defense Minister", "Minister of Foreign Affairs, Foreign Minister",
			"Philippine peace adviser, peace advisor", "the Philippines' peace adviser, presidential peace adviser",
			"head of the Security Service, Security Service chief", "Kremlin aide, President Vladimir Putin's advisor",
			"vice premier, deputy prime minister" })
	void takesWordingsOfOneOfficeForOneReading(String one, String other) {
		assertThat(titled(one, other).conflicts()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "head of the Security Service, deputy head of the Security Service",
			"defense minister, foreign minister", "former foreign minister, foreign minister",
			"Defense Minister, Security Council secretary" })
	void keepsTwoOfficesAsTwoReadings(String one, String other) {
		assertThat(titled(one, other).conflicts()).singleElement()
			.satisfies((conflict) -> assertThat(conflict.property()).isEqualTo("title"))
			.satisfies((conflict) -> assertThat(conflict.subject().slug()).isEqualTo("jesus-dureza"))
			.satisfies((conflict) -> assertThat(conflict.readings()).hasSize(2));
	}

	@Test
	void takesSpellingsOfATownForOneReading() {
		assertThat(resolve(round("a", "HELD").in("Oslo"), round("b", "HELD").in("Óslo")).conflicts()).isEmpty();
	}

	@Test
	void letsTheMajoritySayWhoLeads() {
		ResolvedRound round = resolve(
				round("a", "HELD").head("PH", "Jesus Dureza", null).member("PH", "Silvestre Bello", null),
				round("b", "HELD").head("PH", "Silvestre Bello", null),
				round("c", "HELD").head("PH", "Silvestre Bello", null));
		assertThat(round.delegations()).extracting(ResolvedDelegation::head)
			.containsExactly(null, "silvestre-bello", null);
		assertThat(round.conflicts()).extracting(ResolvedConflict::property).containsExactly("head");
	}

	@Test
	void keepsDifferingNumbersOfOneAgreementAsReadings() {
		ResolvedRound round = resolve(
				round("a", "HELD").agreed("PRISONER_EXCHANGE", "AGREED")
					.ofAgreement("PRISONER_EXCHANGE", Property.COUNT, "50"),
				round("b", "HELD").agreed("PRISONER_EXCHANGE", "AGREED")
					.ofAgreement("PRISONER_EXCHANGE", Property.COUNT, "60"),
				round("c", "HELD").agreed("PRISONER_EXCHANGE", "AGREED")
					.ofAgreement("PRISONER_EXCHANGE", Property.COUNT, "60"));
		assertThat(round.agreements()).singleElement()
			.satisfies((agreement) -> assertThat(agreement.count()).isEqualTo(60));
		assertThat(round.conflicts()).extracting(ResolvedConflict::property).containsExactly("count");
	}

	@Test
	void keepsTwoAgreementsOfATypeThatOneArticleTells() {
		ResolvedRound round = resolve(
				round("a", "HELD").ofAgreement("CEASEFIRE", Property.TYPE, "CEASEFIRE")
					.ofAgreement("CEASEFIRE-2", Property.TYPE, "CEASEFIRE"),
				round("b", "HELD").ofAgreement("CEASEFIRE", Property.TYPE, "CEASEFIRE"));
		assertThat(round.agreements()).extracting(ResolvedAgreement::slug)
			.containsExactly("ceasefire-oslo-2016-08-22", "ceasefire-oslo-2016-08-22-2");
	}

	@Test
	void givesNumbersBySideUnderTheirParty() {
		assertThat(resolve(round("a", "HELD").agreed("PRISONER_EXCHANGE", "AGREED")
			.ofAgreement("PRISONER_EXCHANGE", Property.PARTY_COUNT, "PH=12")
			.ofAgreement("PRISONER_EXCHANGE", Property.PARTY_COUNT, "NDFP=3")).agreements().get(0).counts())
			.containsExactly(new ResolvedAgreement.PartyCount("NDFP", 3), new ResolvedAgreement.PartyCount("PH", 12));
	}

	@Test
	void keepsTwoVenuesAsReadings() {
		ResolvedRound round = resolve(round("a", "HELD").at("Holmenkollen Park Hotel"),
				round("b", "HELD").at("Scandic Hotel"), round("c", "HELD").at("the Scandic"));
		assertThat(round.venue()).isEqualTo("Scandic Hotel");
		assertThat(round.venueNames()).containsExactly("Scandic Hotel", "the Scandic");
		assertThat(round.conflicts()).extracting(ResolvedConflict::property).containsExactly("venue");
	}

	@Test
	void namesANonStatePartyAsArticlesDo() {
		ToldRound round = round("a", "HELD");
		round.article().party("NDFP", "National Democratic Front of the Philippines");
		assertThat(resolve(round).parties())
			.contains(new PartyRef("NDFP", "National Democratic Front of the Philippines"));
	}

}
