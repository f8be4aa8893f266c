package org.talkstimeline.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.resolution.PartyRef;
import org.talkstimeline.resolution.ResolvedAgreement;
import org.talkstimeline.resolution.ResolvedConflict;
import org.talkstimeline.resolution.ResolvedParticipant;
import org.talkstimeline.resolution.ResolvedRound;

/**
 * Says in plain English what answers say in codes.
 */
final class Words {

	/** The only language so far. */
	static final Words ENGLISH = new Words();

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private static final Map<String, String> CONSTANTS = Map.ofEntries(Map.entry("ONGOING", "Under way"),
			Map.entry("STARTED", "Being carried out"), Map.entry("IMPLEMENTED", "Carried out"),
			Map.entry("PRESENT", "present"), Map.entry("EXPECTED", "expected only"), Map.entry("true", "yes"));

	private static final Map<String, String> PROPERTIES = Map.of("ordinal", "number of the round", "date", "day",
			"endDate", "last day", "startTime", "hour of the start", "durationMinutes", "length", "city", "town",
			"count", "number of people", "counts", "numbers on each side");

	/** Letters that of the languages at hand only one has. */
	private static final Map<String, String> LANGUAGES = Map.of("uk", "ҐґЄєІіЇї", "ru", "ЫыЭэЪъЁё", "tr", "ĞğİıŞş");

	private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(Character.UnicodeScript.CYRILLIC,
			"und-Cyrl", Character.UnicodeScript.ARABIC, "und-Arab", Character.UnicodeScript.HEBREW, "he");

	private Words() {
	}

	/** A day in prose, as exact as it is known. */
	public String day(@Nullable Object iso) {
		String text = Objects.toString(iso, "");
		return switch (text.length()) {
			case 0 -> "day not known";
			case 4 -> Year.parse(text).toString();
			case 7 -> YearMonth.parse(text).format(MONTH);
			default -> LocalDate.parse(text).format(DAY);
		};
	}

	/** A day or a span of days. */
	public String days(@Nullable String first, @Nullable String last) {
		if (first == null || last == null || last.equals(first)) {
			return day(first);
		}
		if (first.length() == 10 && last.length() == 10 && first.substring(0, 7).equals(last.substring(0, 7))) {
			return LocalDate.parse(first).getDayOfMonth() + "–" + day(last);
		}
		return day(first) + " – " + day(last);
	}

	public String constant(Object constant) {
		String name = constant.toString();
		return CONSTANTS.getOrDefault(name, sentence(name));
	}

	/** A value of a property in prose. */
	public String value(String property, @Nullable String value) {
		if (value == null) {
			return "not known";
		}
		return switch (property) {
			case "date", "endDate", "agreedOn", "startedOn", "implementedOn" -> day(value);
			case "status", "type", "attendance", "head" -> constant(value);
			case "durationMinutes" -> duration(Integer.parseInt(value));
			case "country" -> country(value);
			default -> value;
		};
	}

	public String property(String name) {
		String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
		return PROPERTIES.getOrDefault(name, words);
	}

	public String country(@Nullable String code) {
		return (code != null) ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH) : "";
	}

	public String duration(int minutes) {
		String hours = (minutes >= 60) ? count(minutes / 60, "hour") : "";
		String rest = (minutes % 60 > 0) ? count(minutes % 60, "minute") : "";
		return (hours + " " + rest).strip();
	}

	public String count(long number, String thing) {
		String plural = thing.endsWith("ch") ? "es" : "s";
		return "%,d %s".formatted(number, thing) + ((number == 1) ? "" : plural);
	}

	/** What a round is called without its day. */
	public String title(ResolvedRound round) {
		return round.process().name() + ((round.ordinal() != null) ? ", round " + round.ordinal() : "")
				+ ((round.city() != null) ? ", " + round.city() : "");
	}

	/** Where a round is held; the country is called as it is among its sides. */
	public String place(ResolvedRound round) {
		String country = Stream.concat(round.parties().stream(), round.mediators().stream())
			.filter((party) -> party.code().equals(round.country()))
			.map(PartyRef::name)
			.findFirst()
			.orElse(country(round.country()));
		return Stream.of(Objects.toString(round.venue(), ""), Objects.toString(round.city(), ""), country)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	public String names(List<PartyRef> parties) {
		return parties.stream().map(PartyRef::name).collect(Collectors.joining(", "));
	}

	/** What was agreed, with its numbers. */
	public String agreement(ResolvedAgreement agreement) {
		String type = constant(agreement.type());
		if (!agreement.counts().isEmpty()) {
			return type + agreement.counts()
				.stream()
				.map((side) -> "%s %,d".formatted(side.party(), side.count()))
				.collect(Collectors.joining(", ", " (", ")"));
		}
		return (agreement.count() != null) ? "%s (%,d on each side)".formatted(type, agreement.count()) : type;
	}

	/** What sources disagree on: of the round, of somebody at it, or of an agreement. */
	public String subject(ResolvedConflict conflict, ResolvedRound round) {
		String slug = conflict.subject().slug();
		String whose = Stream
			.concat(round.delegations()
				.stream()
				.flatMap((delegation) -> delegation.participants().stream())
				.filter((one) -> one.person().equals(slug))
				.map(ResolvedParticipant::name),
					round.agreements().stream().filter((one) -> one.slug().equals(slug)).map(this::agreement))
			.findFirst()
			.map((name) -> name + ": ")
			.orElse("");
		String property = property(conflict.property());
		return whose + (whose.isEmpty() ? property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1)
				: property);
	}

	/**
	 * The language of a name, as far as its letters tell, so that it is set and read out
	 * right; null where they tell nothing.
	 */
	public @Nullable String language(String name) {
		return LANGUAGES.entrySet()
			.stream()
			.filter((language) -> name.codePoints().anyMatch((letter) -> language.getValue().indexOf(letter) >= 0))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseGet(() -> script(name));
	}

	private static @Nullable String script(String name) {
		return name.codePoints()
			.mapToObj(Character.UnicodeScript::of)
			.map(SCRIPTS::get)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static String sentence(String constant) {
		String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
