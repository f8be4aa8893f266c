package org.talkstimeline.extraction.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.DocumentReader;
import org.talkstimeline.extraction.text.Token;
import org.talkstimeline.extraction.text.Tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

class MentionReaderTests {

	private static Mentions read(String text) {
		Tokenizer tokenizer = new Tokenizer(Gazetteer.get()::partyWord, Words::classes);
		return MentionReader.read(new DocumentReader(tokenizer).read("", text), LocalDate.of(2024, 3, 13));
	}

	private static List<String> people(String text) {
		return read(text).people()
			.stream()
			.map((each) -> String.join(" ", each.name().stream().map(Token::text).toList()))
			.toList();
	}

	private static List<String> days(String text) {
		Mentions mentions = read(text);
		return IntStream.range(0, mentions.document().tokens().size())
			.mapToObj(mentions::date)
			.filter(Objects::nonNull)
			.distinct()
			.map(DateMention::iso)
			.toList();
	}

	private static List<String> parties(String text) {
		Mentions mentions = read(text);
		return IntStream.range(0, mentions.document().tokens().size())
			.mapToObj(mentions::party)
			.filter(Objects::nonNull)
			.distinct()
			.map(PartyMention::code)
			.toList();
	}

	@Test
	void findsNamesWithParticlesAndInitials() {
		assertThat(people("They were joined by Abdul bin Salman, J. R. Quist and Maria de la Vega."))
			.containsExactly("Abdul bin Salman", "J. R. Quist", "Maria de la Vega");
	}

	@Test
	void takesNoBodyAndNoPlaceForAPerson() {
		assertThat(people("The Defence Ministry and the General Staff met in New Delhi.")).isEmpty();
	}

	@Test
	void givesASurnameAloneToThePersonNamedBefore() {
		assertThat(people("Kari Lunde arrived. Lunde said no more.")).containsExactly("Kari Lunde");
	}

	@Test
	void countsAWeekdayBackFromTheDayOfPublication() {
		assertThat(days("They met on Monday and again on May 3.")).containsExactly("2024-03-11", "2024-05-03");
	}

	@Test
	void countsWeeksFromMonday() {
		assertThat(days("They met on Friday last week and will meet on Monday next week, March 18, in Oslo."))
			.containsExactly("2024-03-08", "2024-03-18");
	}

	@Test
	void tellsAStateFromAPersonOfThatName() {
		assertThat(parties("Jordan sent Jordan Smithson.")).containsExactly("JO");
	}

	@Test
	void learnsAGroupFromItsAbbreviation() {
		assertThat(parties("Envoys met the Free Blue Hills Army (FBHA). The FBHA agreed.")).containsOnly("FBHA");
	}

	@Test
	void meansAKoreaByTheNorthAlone() {
		assertThat(parties("The two Koreas met. The North agreed.")).contains("KP");
		assertThat(parties("Rain fell on the farms. The North agreed.")).isEmpty();
	}

	@Test
	void learnsForWhomSomebodySitsOrSigns() {
		assertThat(parties("The delegations of the Libyan Upper House of Deputies and the QRV met on Monday."))
			.containsExactly("LY", "UPPER HOUSE OF DEPUTIES", "QRV");
		assertThat(parties("Ana Rojas signed for the Dawn Platform and Luis Vega for XPTZ."))
			.containsExactly("DAWN PLATFORM", "XPTZ");
		assertThat(parties("The BWK, an armed alliance in the south, will come as well.")).containsExactly("BWK");
	}

	@Test
	void takesNoOfficeAndNoRiverForAParty() {
		assertThat(parties("The team of Foreign Minister Per Dahl flew over the Niger Delta.")).isEmpty();
		assertThat(parties("She spoke for the State Committee for National Security (SKNS).")).isEmpty();
	}

}
