package org.talkstimeline.extraction.talks;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkstimeline.extraction.Finding;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.MentionReader;
import org.talkstimeline.extraction.text.DocumentReader;
import org.talkstimeline.extraction.text.Tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

class DealReaderTests {

	private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

	private static final String ROUND = "Delegations of Kenya and Somalia met at the Palais des Nations in Geneva on "
			+ "Tuesday for a second round of peace talks.\n\n";

	private static List<String> types(String text) {
		return values(text, Property.TYPE);
	}

	private static List<String> values(String text, Property property) {
		Tokenizer tokenizer = new Tokenizer(Gazetteer.get()::partyWord, Words::classes);
		return TalksReader
			.read(MentionReader.read(new DocumentReader(tokenizer).read("", ROUND + text), PUBLISHED), PUBLISHED)
			.stream()
			.filter((each) -> each.subject().type() == Subject.Type.AGREEMENT && each.property() == property)
			.map(Finding::value)
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"CEASEFIRE | From Friday midnight the guns are to be silent, the two sides announced.",
			"HUMANITARIAN_ACCESS | Relief agencies are to be given unhindered access, the joint communique says.",
			"FURTHER_TALKS | No agreement was reached, except that the talks will continue in June.",
			"FURTHER_TALKS | The negotiators parted without an agreement but will reconvene on 3 June.",
			"WITHDRAWAL | Somalia agreed to withdraw its troops from the border and Kenya to do the same.",
			"CEASEFIRE | The talks ended with an accord that stops the fighting for sixty days.",
			"PRISONER_EXCHANGE | A prisoner swap was the only tangible result.",
			"POSITIONS_EXCHANGE | Each delegation, he said, will describe its conditions in writing.",
			"FRAMEWORK | Both delegations initialled a draft treaty.",
			"HOSTAGE_RELEASE | The deal frees the hostages in three stages.",
			"OTHER | The agreement reopens the port of Lamu to ships of both countries.",
			"FURTHER_TALKS | The next round has been set for 28 May, in Geneva again.",
			"FURTHER_TALKS | Both called it constructive and agreed at the time to keep talking.",
			"FURTHER_TALKS | And the two men agreed to resume on May 29, at a place that is yet to be picked.",
			"FRAMEWORK | The ministers who had tried to overthrow it signed the accords shortly after three.",
			"FRAMEWORK | A framework agreement was reached late in the evening.",
			"CEASEFIRE | The government and the rebels yesterday signed a ceasefire accord.",
			"WORKING_GROUPS | A Joint Normalization Committee is established, the joint statement says.",
			"HUMANITARIAN_ACCESS | The agreement also calls for a surge of humanitarian aid into the region.",
			"OTHER | It was agreed in principle that copies of the registers be returned.",
			"OTHER | The two have reached an agreement that includes restoring diplomatic relations." })
	void readsWhatWasAgreed(String type, String text) {
		assertThat(types(text)).containsExactly(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Analysts doubt that the two sides will meet again.",
			"An agreement on a ceasefire is within reach, mediators said.",
			"Kenya promised Somalia to help with exchanging prisoners.",
			"A mediator's paper, which neither side has signed, provides for a ceasefire.",
			"Both sides said they were willing to stop shooting, but neither wanted to be the first.",
			"The talks ended without a joint statement, and no working group was set up.",
			"At neither of the meetings was a ceasefire reached.",
			"There was no ceasefire signed, but a ceasefire of the mind, the minister said.",
			"Fighting will stop, the mediator hopes, once an agreement is signed.",
			"The minister announced his decision to deploy the team." })
	void readsNoAgreementIntoDoubtsAndOffers(String text) {
		assertThat(types(text)).isEmpty();
	}

	@Test
	void readsPointsThatAWordNumbers() {
		assertThat(types("The parties agreed as follows:\n\n"
				+ "First: A mechanism for verification shall be established with the Union of Lake States."))
			.containsExactly("MONITORING");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"1000 | The sides agreed on an exchange of prisoners. At least 1,000 people on each side are to be freed.",
			"600 | Another 45 bodies arrived, as had been agreed. The sides agreed that 600 bodies would be returned." })
	void countsWhatWasAgreed(String count, String text) {
		assertThat(values(text, Property.COUNT)).containsExactly(count);
	}

}
