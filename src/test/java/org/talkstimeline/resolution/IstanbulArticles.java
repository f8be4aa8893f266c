package org.talkstimeline.resolution;

import java.util.List;

import org.talkstimeline.extraction.Property;

/**
 * What five articles on the talks of 2025 tell, each read for itself.
 */
final class IstanbulArticles {

	private static final String FIRST = "RU-UA@2025-05-16";

	private static final String SECOND = "RU-UA@2025-06-02";

	private static final String THIRD = "RU-UA@2025-07-23";

	private static final String SIDES = "RU UA / TR";

	private IstanbulArticles() {
	}

	static List<ToldArticle> all() {
		return List.of(a000(), a001(), a002(), a003(), a004());
	}

	static ToldArticle a000() {
		ToldArticle article = ToldArticle.of("a000", "2025-06-02");
		article.round(FIRST, SIDES)
			.ordinal(1)
			.on("2025-05-16")
			.in("Istanbul")
			.status("HELD")
			.agreed("PRISONER_EXCHANGE", "AGREED")
			.ofAgreement("PRISONER_EXCHANGE", Property.COUNT, "1000");
		article.round(SECOND, SIDES)
			.ordinal(2)
			.on("2025-06-02")
			.in("Istanbul")
			.at("Ciragan Palace")
			.at("Chiragan Palace")
			.status("HELD")
			.says(Property.START_TIME, "14:30")
			.says(Property.DURATION_MINUTES, "90")
			.head("TR", "Hakan Fidan", "Foreign Minister")
			.member("TR", "İbrahim Kalın", "senior intelligence official")
			.attends("İbrahim Kalın", "PRESENT")
			.head("RU", "Vladimir Medinsky", null)
			.head("UA", "Rustem Umerov", "Defense Minister")
			.member("UA", "Sergey Kislitsa", "Deputy Foreign Minister")
			.member("UA", "Oleksandr Puklond", "Ukraine’s Security Service head");
		return article.person("Trump").person("Erdoğan").person("Vladimir Putin").person("Volodymyr Zelensky");
	}

	static ToldArticle a001() {
		ToldArticle article = ToldArticle.of("a001", "2025-06-02");
		article.round(FIRST, SIDES)
			.on("2025-05-16")
			.in("Istanbul")
			.at("Presidential Dolmabahçe Working Office")
			.status("HELD")
			.agreed("PRISONER_EXCHANGE", "AGREED")
			.ofAgreement("PRISONER_EXCHANGE", Property.STATUS, "IMPLEMENTED")
			.ofAgreement("PRISONER_EXCHANGE", Property.IMPLEMENTED_ON, "2025-05-25")
			.ofAgreement("PRISONER_EXCHANGE", Property.COUNT, "1000")
			.agreed("FURTHER_TALKS", "AGREED");
		article.round(SECOND, SIDES)
			.on("2025-06-02")
			.in("Istanbul")
			.at("Çırağan Palace")
			.status("ONGOING")
			.head("TR", "Hakan Fidan", "Foreign Minister")
			.member("TR", "İbrahim Kalın", "National Intelligence Organization President")
			.attends("İbrahim Kalın", "PRESENT")
			.member("TR", "Metin Gürak", "Chief of General Staff")
			.attends("Metin Gürak", "PRESENT")
			.head("RU", "Vladimir Medinskiy", "Kremlin advisor")
			.head("UA", "Rustem Umerov", "Defense Minister");
		return article.person("Volodymyr Zelensky")
			.person("Vasiliy Nebenzya")
			.person("Matthias Miersch")
			.person("Sergey Lavrov");
	}

	static ToldArticle a002() {
		ToldArticle article = ToldArticle.of("a002", "2025-06-01");
		article.round(FIRST, SIDES)
			.ordinal(1)
			.on("2025-05-16")
			.in("Istanbul")
			.at("Dolmabahce Presidential Office")
			.status("HELD")
			.head("TR", "Hakan Fidan", "Foreign Minister")
			.agreed("PRISONER_EXCHANGE", "AGREED")
			.ofAgreement("PRISONER_EXCHANGE", Property.COUNT, "1000")
			.agreed("POSITIONS_EXCHANGE", "AGREED");
		article.round(SECOND, SIDES)
			.ordinal(2)
			.on("2025-06-02")
			.in("Istanbul")
			.at("Çırağan Palace")
			.status("SCHEDULED")
			.says(Property.START_TIME, "13:00")
			.head("RU", "Vladimir Medinsky", "Putin’s aide")
			.head("UA", "Rustem Umerov", "Ukraine’s Defense Minister");
		return article.person("Recep Tayyip Erdoğan")
			.person("Volodymyr Zelensky")
			.person("Sergei Lavrov")
			.person("Marco Rubio")
			.person("Vladimir Putin")
			.person("Donald Trump");
	}

	static ToldArticle a003() {
		ToldArticle article = ToldArticle.of("a003", "AA", "2025-06-02");
		article.round(FIRST, SIDES)
			.on("2025-05-16")
			.in("Istanbul")
			.at("Dolmabahce Office of the Presidency")
			.status("HELD")
			.agreed("PRISONER_EXCHANGE", "AGREED")
			.ofAgreement("PRISONER_EXCHANGE", Property.STATUS, "IMPLEMENTED")
			.ofAgreement("PRISONER_EXCHANGE", Property.IMPLEMENTED_ON, "2025-05-25")
			.ofAgreement("PRISONER_EXCHANGE", Property.COUNT, "1000")
			.agreed("POSITIONS_EXCHANGE", "AGREED")
			.agreed("FURTHER_TALKS", "AGREED");
		article.round(SECOND, SIDES)
			.ordinal(2)
			.on("2025-06-02")
			.in("Istanbul")
			.at("Ciragan Palace")
			.status("ONGOING")
			.head("TR", "Hakan Fidan", "Foreign Minister")
			.member("TR", "Ibrahim Kalin", "National Intelligence Organization (MIT) Director")
			.attends("Ibrahim Kalin", "EXPECTED")
			.member("RU", "Vladimir Medinsky", "President Vladimir Putin's advisor")
			.member("RU", "Mikhail Galuzin", "Deputy Minister of Foreign Affairs")
			.member("RU", "Aleksandr Fomin", "Deputy Minister of Defense")
			.member("RU", "Igor Kostyukov", "head of the General Staff, Main Directorate")
			.member("UA", "Rustem Umerov", "Defense Minister")
			.member("UA", "Sergiy Kyslytsya", "Deputy Foreign Minister")
			.member("UA", "Oleksandr Poklad", "Security Service deputy head")
			.member("UA", "Oleh Luhovskyi", "Foreign Intelligence Service deputy head");
		return article.person("Vladimir Putin").person("Zelenskyy");
	}

	static ToldArticle a004() {
		ToldArticle article = ToldArticle.of("a004", "Türkiye Today", "2025-07-23");
		article.round(FIRST, SIDES)
			.ordinal(1)
			.on("2025-05-16")
			.in("Istanbul")
			.status("HELD")
			.agreed("PRISONER_EXCHANGE", "STARTED")
			.ofAgreement("PRISONER_EXCHANGE", Property.STARTED_ON, "2025-05-23");
		article.round(SECOND, SIDES)
			.ordinal(2)
			.on("2025-06-02")
			.in("Istanbul")
			.at("Ciragan Palace")
			.status("HELD")
			.member("TR", "Hakan Fidan", "Turkish Foreign Minister")
			.member("TR", "Metin Gurak", "Chief of Turkish General Staff")
			.member("TR", "Ibrahim Kalin", "head of Turkish Intelligence")
			.member("TR", "Mehmet Samsar", "Turkish ambassador of Russian")
			.agreed("PRISONER_EXCHANGE", "IMPLEMENTED")
			.agreed("REMAINS_REPATRIATION", "IMPLEMENTED");
		article.round(THIRD, SIDES)
			.ordinal(3)
			.on("2025-07-23")
			.in("Istanbul")
			.at("Ciragan Palace")
			.status("SCHEDULED")
			.says(Property.START_TIME, "19:00")
			.head("TR", "Hakan Fidan", "Foreign Minister")
			.member("TR", "Ibrahim Kalın", "National Intelligence Organization head")
			.member("TR", "Metin Gurak", "Chief of General Staff")
			.member("RU", "Vladimir Medinsky", "Russian Federation deputy head")
			.member("RU", "Mikhail Galuzin", "deputy foreign minister")
			.member("UA", "Rustem Umerov", "National Security and Defense Council Secretary")
			.member("UA", "Sergiy Kyslytsya", "First Deputy Foreign Minister");
		return article.person("Volodymyr Zelenskyy").person("Maria Zakharova").person("Dmitry Peskov").person("Biden");
	}

}
