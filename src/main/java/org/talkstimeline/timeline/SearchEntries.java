package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.search.Entry;
import org.talkstimeline.search.Passages;
import org.talkstimeline.search.Span;
import tools.jackson.databind.JsonNode;

/**
 * Makes what can be found from rows of the timeline: by what a thing is called, and by
 * what else is said of it in words.
 */
final class SearchEntries {

	/** A whole article: what it is asked for by where articles are filtered. */
	static final String TEXT = "TEXT";

	private static final DateTimeFormatter WRITTEN_OUT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private SearchEntries() {
	}

	/**
	 * Makes the entry of a round.
	 * @param row the key of its row
	 * @param round its answer
	 * @param span when it was, in its process
	 * @param known over which period it was known so
	 * @return the entry
	 */
	static Entry ofRound(long row, JsonNode round, Span span, Entry.Period known) {
		List<String> names = new ArrayList<>(texts(round.get("venueNames")));
		names.add(0, title(round));
		List<String> lines = new ArrayList<>();
		lines.add(Stream.of(written(round.get("date")), country(round.get("country")), words(round.get("status")))
			.filter((text) -> !text.isEmpty())
			.reduce((a, b) -> a + ", " + b)
			.orElse(""));
		lines.add(String.join(", ", parties(round)));
		round.get("delegations")
			.forEach((delegation) -> delegation.get("participants")
				.forEach((member) -> lines.add(named(member.get("name"), member.get("title"),
						delegation.get("party").get("name").asString()))));
		round.get("agreements").forEach((agreement) -> lines.add(deal(agreement)));
		return entry(HitType.ROUND, row, round.get("slug").asString(), day(span.first()), known, names, lines,
				List.of(span), date(round));
	}

	/**
	 * Makes the entry of an agreement.
	 * @param row the key of its row
	 * @param agreement its answer
	 * @param spans when its stages were, in the process of its round
	 * @param known over which period it was known so
	 * @return the entry
	 */
	static Entry ofAgreement(long row, JsonNode agreement, List<Span> spans, Entry.Period known) {
		JsonNode round = agreement.get("round");
		String name = words(agreement.get("type")) + ", " + title(round);
		List<String> lines = new ArrayList<>(List.of(deal(agreement), String.join(", ", parties(agreement))));
		agreement.get("history")
			.forEach((stage) -> lines.add(words(stage.get("status")) + " " + written(stage.get("date"))));
		return entry(HitType.AGREEMENT, row, agreement.get("slug").asString(), day(spans.get(0).first()), known,
				List.of(name), lines, spans, agreement.get("agreedOn").asString(null));
	}

	/**
	 * Makes the entry of a person.
	 * @param row the key of the row
	 * @param person the full answer
	 * @param known over which period the person was known so
	 * @return the entry
	 */
	static Entry ofPerson(long row, JsonNode person, Entry.Period known) {
		List<String> names = new ArrayList<>(List.of(person.get("name").asString()));
		names.addAll(texts(person.get("aliases")));
		List<String> lines = new ArrayList<>();
		person.get("titles")
			.forEach((held) -> lines
				.add(held.get("title").asString() + ", " + held.get("party").get("name").asString()));
		person.get("parties").forEach((party) -> lines.add(party.get("name").asString()));
		List<Span> spans = new ArrayList<>();
		String last = null;
		for (JsonNode seen : person.get("appearances")) {
			JsonNode round = seen.get("round");
			last = round.get("date").asString(last);
			Period days = Period.of(round.get("date").asString(null));
			spans.add(new Span(round.get("process").get("slug").asString(), days.first(), days.last()));
		}
		return entry(HitType.PERSON, row, person.get("slug").asString(), day(Period.of(last).first()), known, names,
				lines.stream().distinct().toList(), spans, last);
	}

	/**
	 * Makes the entries of an article.
	 * @param row the key of its row
	 * @param slug its slug
	 * @param title its headline
	 * @param published its day of publication
	 * @param text its text
	 * @return one for its headline, one for each passage, and one for all of it
	 */
	static List<Entry> ofArticle(long row, String slug, String title, LocalDate published, String text) {
		Entry.Period known = new Entry.Period(published, Known.ALWAYS);
		List<Span> spans = List.of(new Span("", published, published));
		List<Entry> entries = new ArrayList<>();
		entries.add(new Entry(HitType.ARTICLE + ":" + row, HitType.ARTICLE.name(), row, place(HitType.ARTICLE, slug),
				published, known, List.of(title), List.of(), spans, slug,
				Json.write(new Answers.Found(HitType.ARTICLE, slug, title, published.toString(), null, null))));
		entries.add(new Entry(TEXT + ":" + row, TEXT, row, "", published, known, List.of(title), List.of(text), spans,
				slug, ""));
		for (Passages.Passage passage : Passages.of(text)) {
			entries.add(new Entry(HitType.PASSAGE + ":" + row + ":" + passage.start(), HitType.PASSAGE.name(), row,
					place(HitType.PASSAGE, slug) + " %07d".formatted(passage.start()), published, known, List.of(),
					List.of(passage.text()), spans, slug, Json.write(new Answers.Found(HitType.PASSAGE, slug, title,
							published.toString(), passage.start(), passage.end()))));
		}
		return entries;
	}

	private static Entry entry(HitType type, long row, String slug, @Nullable LocalDate day, Entry.Period known,
			List<String> names, List<String> lines, List<Span> spans, @Nullable String date) {
		return new Entry(type + ":" + row, type.name(), row, place(type, slug), day, known, names, lines, spans, "",
				Json.write(new Answers.Found(type, slug, names.get(0), date, null, null)));
	}

	private static String place(HitType type, String slug) {
		return type.ordinal() + " " + slug;
	}

	private static @Nullable LocalDate day(LocalDate first) {
		return first.equals(Known.ALWAYS) ? null : first;
	}

	private static @Nullable String date(JsonNode round) {
		return round.get("date").asString(null);
	}

	/** "Russia–Ukraine talks, round 2, Istanbul, 2025-06-02". */
	private static String title(JsonNode round) {
		List<String> parts = new ArrayList<>(List.of(round.get("process").get("name").asString()));
		if (round.path("ordinal").isNumber()) {
			parts.add("round " + round.get("ordinal").asInt());
		}
		Stream.of("city", "date").map((name) -> round.get(name).asString("")).forEach(parts::add);
		return String.join(", ", parts.stream().filter((part) -> !part.isEmpty()).toList());
	}

	private static String deal(JsonNode agreement) {
		String count = agreement.get("count").isNumber() ? ", " + agreement.get("count").asInt() : "";
		return words(agreement.get("type")) + count + ", " + words(agreement.get("status"));
	}

	private static List<String> parties(JsonNode answer) {
		List<String> parties = new ArrayList<>();
		for (String role : List.of("parties", "mediators")) {
			answer.path(role)
				.forEach((party) -> parties.add(party.get("name").asString() + " " + party.get("code").asString()));
		}
		return parties;
	}

	private static String named(JsonNode name, JsonNode title, String party) {
		return name.asString() + (title.isNull() ? "" : ", " + title.asString()) + ", " + party;
	}

	private static String words(JsonNode constant) {
		return constant.asString("").toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static String country(JsonNode code) {
		return code.isNull() ? ""
				: new Locale.Builder().setRegion(code.asString()).build().getDisplayCountry(Locale.ENGLISH);
	}

	/** As people write a day, and as the JSON does. */
	private static String written(JsonNode date) {
		String day = date.asString("");
		return (day.length() == 10) ? WRITTEN_OUT.format(LocalDate.parse(day)) + " (" + day + ")" : day;
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

}
