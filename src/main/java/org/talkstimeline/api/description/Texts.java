package org.talkstimeline.api.description;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.media.JsonSchema;

/**
 * The kinds of text in the interface. What a text is follows from its name, as every name
 * has one meaning throughout.
 */
enum Texts {

	/** A stable, readable name in addresses, in letters of any script. */
	SLUG("slug article articles person process round rounds head participant since sources", "^[^\\s/?#]+$", "", 200),
	/** The code of a party or a country. */
	CODE("code party partyCode mediator country", "^[^\\s/?#]+$", "", 200),
	/** A day, a month or a year, as exact as known. */
	PERIOD("date endDate from to firstDate lastDate firstAppearance lastAppearance agreedOn startedOn implementedOn",
			"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "", 10),
	/** A time of day. */
	TIME("startTime", "^[0-9]{2}:[0-9]{2}$", "", 5),
	/** A hash in hexadecimal. */
	HASH("id version", "^[0-9a-f]+$", "", 64),
	/** An address of a page. */
	ADDRESS("url links", "", "uri", 2000),
	/** An address that may be relative to the service. */
	REFERENCE("type instance", "", "uri-reference", 8000),
	/** A headline or an office. */
	HEADLINE("title", "^[^\\u0000]*$", "", 500),
	/** The text of an article. */
	LONG("text", "^[^\\u0000]*$", "", 1_000_000),
	/** Any other text. NUL is excluded as no store can hold it. */
	SHORT("", "^[^\\u0000]*$", "", 10_000);

	private static final Map<String, Texts> BY_NAME = Arrays.stream(values())
		.flatMap((kind) -> Arrays.stream(kind.names.split(" ")).map((name) -> Map.entry(name, kind)))
		.filter((entry) -> !entry.getKey().isEmpty())
		.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

	private final String names;

	private final String pattern;

	private final String format;

	private final int longest;

	Texts(String names, String pattern, String format, int longest) {
		this.names = names;
		this.pattern = pattern;
		this.format = format;
		this.longest = longest;
	}

	static Texts named(String name) {
		return BY_NAME.getOrDefault(name, SHORT);
	}

	/**
	 * Writes the schema of such a text.
	 * @return a schema that bounds it
	 */
	JsonSchema schema() {
		JsonSchema schema = Schemas.of("string");
		schema.setMaxLength(this.longest);
		if (!this.pattern.isEmpty()) {
			schema.setPattern(this.pattern);
		}
		if (!this.format.isEmpty()) {
			schema.setFormat(this.format);
		}
		return schema;
	}

}
