package org.talkstimeline.resolution;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.talkstimeline.extraction.AgreementType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The talks of 2025 as five articles tell them.
 */
class IstanbulTests {

	private static final Resolution RESOLUTION = new Resolver()
		.resolve(ToldArticle.all(IstanbulArticles.all().toArray(new ToldArticle[0])));

	private static ResolvedRound round(String slug) {
		return RESOLUTION.rounds().stream().filter((round) -> round.slug().equals(slug)).findFirst().orElseThrow();
	}

	private static List<String> roster(ResolvedRound round, String party) {
		return delegation(round, party).participants().stream().map(ResolvedParticipant::name).toList();
	}

	private static ResolvedDelegation delegation(ResolvedRound round, String party) {
		return round.delegations()
			.stream()
			.filter((delegation) -> delegation.party().code().equals(party))
			.findFirst()
			.orElseThrow();
	}

	private static ResolvedParticipant participant(String round, String person) {
		return round(round).delegations()
			.stream()
			.flatMap((delegation) -> delegation.participants().stream())
			.filter((participant) -> participant.person().equals(person))
			.findFirst()
			.orElseThrow();
	}

	private static ResolvedConflict conflict(String round, String subject, String property) {
		return round(round).conflicts()
			.stream()
			.filter((conflict) -> conflict.subject().slug().equals(subject) && conflict.property().equals(property))
			.findFirst()
			.orElseThrow();
	}

	private static Map<String, List<String>> readings(ResolvedConflict conflict) {
		return conflict.readings()
			.stream()
			.collect(Collectors.toMap(ResolvedConflict.Reading::value, ResolvedConflict.Reading::sources));
	}

	@Test
	void findsThreeRounds() {
		assertThat(RESOLUTION.rounds()).extracting(ResolvedRound::slug, ResolvedRound::ordinal, ResolvedRound::status)
			.containsExactly(tuple("istanbul-2025-05-16", 1, RoundStatus.HELD),
					tuple("istanbul-2025-06-02", 2, RoundStatus.HELD),
					tuple("istanbul-2025-07-23", 3, RoundStatus.SCHEDULED));
		assertThat(round("istanbul-2025-06-02").process())
			.isEqualTo(new ProcessRef("russia-ukraine", "Russia–Ukraine talks"));
		assertThat(round("istanbul-2025-06-02").mediators()).containsExactly(new PartyRef("TR", "Türkiye"));
	}

	@Test
	void letsWhatWasToldAfterTheEventStand() {
		assertThat(round("istanbul-2025-06-02").startTime()).isEqualTo("14:30");
		ResolvedConflict conflict = conflict("istanbul-2025-06-02", "istanbul-2025-06-02", "startTime");
		assertThat(readings(conflict)).isEqualTo(Map.of("13:00", List.of("a002"), "14:30", List.of("a000")));
		assertThat(conflict.chosen()).isEqualTo("14:30");
		assertThat(conflict.rule()).contains("told after the event");
	}

	@Test
	void tellsTheStagesOfARoundAsACourseOfEvents() {
		ResolvedConflict conflict = conflict("istanbul-2025-06-02", "istanbul-2025-06-02", "status");
		assertThat(readings(conflict)).isEqualTo(Map.of("SCHEDULED", List.of("a002"), "ONGOING",
				List.of("a001", "a003"), "HELD", List.of("a000", "a004")));
		assertThat(conflict.chosen()).isEqualTo("HELD");
		assertThat(conflict.rule()).contains("course of events");
	}

	@Test
	void seatsTheDelegations() {
		ResolvedRound round = round("istanbul-2025-06-02");
		assertThat(roster(round, "TR")).containsExactlyInAnyOrder("Hakan Fidan", "İbrahim Kalın", "Metin Gürak",
				"Mehmet Samsar");
		assertThat(roster(round, "RU")).containsExactlyInAnyOrder("Vladimir Medinsky", "Mikhail Galuzin",
				"Aleksandr Fomin", "Igor Kostyukov");
		assertThat(roster(round, "UA")).containsExactlyInAnyOrder("Rustem Umerov", "Sergiy Kyslytsya",
				"Oleksandr Poklad", "Oleh Luhovskyi");
		assertThat(round.delegations()).extracting(ResolvedDelegation::head)
			.containsExactly("vladimir-medinsky", "rustem-umerov", "hakan-fidan");
		assertThat(delegation(round("istanbul-2025-07-23"), "UA").head()).isNull();
		assertThat(delegation(round("istanbul-2025-05-16"), "RU").participants()).isEmpty();
	}

	@Test
	void givesTitlesTheyHeldAtThatRound() {
		assertThat(participant("istanbul-2025-06-02", "rustem-umerov").title()).isEqualTo("Defense Minister");
		assertThat(participant("istanbul-2025-07-23", "rustem-umerov").title())
			.isEqualTo("National Security and Defense Council Secretary");
		assertThat(participant("istanbul-2025-06-02", "sergiy-kyslytsya").title()).isEqualTo("Deputy Foreign Minister");
		assertThat(participant("istanbul-2025-07-23", "sergiy-kyslytsya").title())
			.isEqualTo("First Deputy Foreign Minister");
	}

	@Test
	void keepsBothReadingsOfADisputedTitle() {
		ResolvedConflict conflict = conflict("istanbul-2025-06-02", "oleksandr-poklad", "title");
		assertThat(conflict.chosen()).isEqualTo("Security Service deputy head");
		assertThat(readings(conflict)).isEqualTo(Map.of("Security Service deputy head", List.of("a003"),
				"Ukraine’s Security Service head", List.of("a000")));
		assertThat(round("istanbul-2025-06-02").conflicts()).filteredOn((one) -> one.property().equals("title"))
			.hasSize(1);
	}

	@Test
	void letsPresenceBeatExpectation() {
		ResolvedConflict conflict = conflict("istanbul-2025-06-02", "ibrahim-kalin", "attendance");
		assertThat(readings(conflict)).containsEntry("EXPECTED", List.of("a003"));
		assertThat(participant("istanbul-2025-06-02", "ibrahim-kalin").attendance()).isEqualTo(Attendance.PRESENT);
	}

	@Test
	void takesSpellingsForOneVenueInEveryRound() {
		assertThat(RESOLUTION.rounds()).extracting(ResolvedRound::venue)
			.containsExactly("Presidential Dolmabahçe Working Office", "Çırağan Palace", "Çırağan Palace");
		assertThat(round("istanbul-2025-06-02").venueNames()).containsExactly("Çırağan Palace", "Chiragan Palace",
				"Ciragan Palace");
		assertThat(round("istanbul-2025-05-16").venueNames()).hasSize(3);
	}

	@Test
	void tellsWhatBecameOfAnAgreement() {
		ResolvedAgreement exchange = round("istanbul-2025-05-16").agreements().get(0);
		assertThat(exchange.slug()).isEqualTo("prisoner-exchange-istanbul-2025-05-16");
		assertThat(exchange.count()).isEqualTo(1000);
		assertThat(exchange.status()).isEqualTo(AgreementStage.IMPLEMENTED);
		assertThat(exchange.agreedOn()).isEqualTo("2025-05-16");
		assertThat(exchange.startedOn()).isEqualTo("2025-05-23");
		assertThat(exchange.implementedOn()).isEqualTo("2025-05-25");
		assertThat(round("istanbul-2025-05-16").agreements()).extracting(ResolvedAgreement::type)
			.containsExactly(AgreementType.PRISONER_EXCHANGE, AgreementType.POSITIONS_EXCHANGE,
					AgreementType.FURTHER_TALKS);
		assertThat(round("istanbul-2025-06-02").agreements()).extracting(ResolvedAgreement::type)
			.containsExactly(AgreementType.PRISONER_EXCHANGE, AgreementType.REMAINS_REPATRIATION);
	}

	@Test
	void unitesTheSpellingsOfAPerson() {
		Map<String, List<String>> aliases = RESOLUTION.people()
			.stream()
			.filter((person) -> !person.aliases().isEmpty())
			.collect(Collectors.toMap(ResolvedPerson::name, ResolvedPerson::aliases));
		assertThat(aliases).containsEntry("Vladimir Medinsky", List.of("Vladimir Medinskiy"))
			.containsEntry("Sergiy Kyslytsya", List.of("Sergey Kislitsa"))
			.containsEntry("Oleksandr Poklad", List.of("Oleksandr Puklond"))
			.containsEntry("İbrahim Kalın", List.of("Ibrahim Kalin", "Ibrahim Kalın"))
			.containsEntry("Metin Gürak", List.of("Metin Gurak"))
			.containsEntry("Volodymyr Zelensky", List.of("Volodymyr Zelenskyy", "Zelenskyy"));
		assertThat(RESOLUTION.people()).extracting(ResolvedPerson::slug)
			.doesNotHaveDuplicates()
			.contains("sergiy-kyslytsya", "ibrahim-kalin", "metin-gurak");
	}

	@Test
	void saysWhyTwoSpellingsAreOnePerson() {
		assertThat(RESOLUTION.people()).filteredOn((person) -> person.slug().equals("oleksandr-poklad"))
			.flatExtracting(ResolvedPerson::reasons)
			.singleElement()
			.asString()
			.contains("Puklond", "Poklad", "same party", "same round", "same body");
	}

	@Test
	void knowsOnTheEveOnlyWhatWasPublishedByThen() {
		Resolution eve = ToldArticle.resolve(IstanbulArticles.a002());
		assertThat(eve.rounds()).extracting(ResolvedRound::slug, ResolvedRound::status)
			.containsExactly(tuple("istanbul-2025-05-16", RoundStatus.HELD),
					tuple("istanbul-2025-06-02", RoundStatus.SCHEDULED));
		assertThat(eve.rounds().get(1).startTime()).isEqualTo("13:00");
		assertThat(eve.rounds().get(1).conflicts()).isEmpty();
	}

}
