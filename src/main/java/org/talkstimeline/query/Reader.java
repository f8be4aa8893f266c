package org.talkstimeline.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.data.domain.Sort;
import org.talkstimeline.search.Question;

/**
 * Reads one value of a parameter.
 */
interface Reader {

	/** Longer than any name, and short enough to be no burden. */
	int LONGEST_TEXT = 200;

	/**
	 * As java.time reads signs and years of more digits, too, which ISO 8601 does not.
	 */
	Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

	/**
	 * Reads a value.
	 * @param value the value, neither empty nor with control characters
	 * @return what it means
	 * @throws BadValue if it means nothing
	 */
	Object read(String value);

	/**
	 * Says what values it reads, for the description of the interface.
	 * @return their shape
	 */
	default Shape shape() {
		return Shape.text(LONGEST_TEXT);
	}

	/**
	 * Adds to a reader what it says of its values.
	 * @param shape their shape
	 * @param reader what reads them
	 * @return both
	 */
	static Reader of(Shape shape, Reader reader) {
		return new Reader() {
			@Override
			public Object read(String value) {
				return reader.read(value);
			}

			@Override
			public Shape shape() {
				return shape;
			}
		};
	}

	static Reader text() {
		return (value) -> {
			if (value.length() > LONGEST_TEXT) {
				throw new BadValue("has %d characters; at most %d are read".formatted(value.length(), LONGEST_TEXT));
			}
			return value;
		};
	}

	static Reader words() {
		return (value) -> {
			int words = Question.of((String) text().read(value)).words().size();
			if (words == 0) {
				throw new BadValue("\"%s\" holds no word to look for".formatted(value));
			}
			if (words > Question.MOST_WORDS) {
				throw new BadValue("holds %d words; at most %d are looked for".formatted(words, Question.MOST_WORDS));
			}
			return value;
		};
	}

	static Reader partyCode() {
		return (value) -> ((String) text().read(value)).toUpperCase(Locale.ROOT);
	}

	static Reader date() {
		return of(Shape.date(), (value) -> {
			if (!DATE.matcher(value).matches()) {
				throw new BadValue("\"%s\" is not a date; write it as 2025-06-02".formatted(value));
			}
			try {
				return LocalDate.parse(value);
			}
			catch (DateTimeException ex) {
				throw new BadValue("\"%s\" is not in the calendar; write a date as 2025-06-02".formatted(value));
			}
		});
	}

	static Reader number(int min, int max) {
		return of(Shape.number(min, max), (value) -> {
			long number = NUMBER.matcher(value).matches() ? Long.parseLong(value) : -1;
			if (number < min || number > max) {
				throw new BadValue("\"%s\" is not a whole number from %d to %d".formatted(value, min, max));
			}
			return (int) number;
		});
	}

	static Reader constant(Class<?> type) {
		Map<String, Object> known = new LinkedHashMap<>();
		for (Object constant : type.getEnumConstants()) {
			known.put(constant.toString(), constant);
		}
		return of(Shape.oneOf(known.keySet()), (value) -> {
			Object constant = known.get(value);
			if (constant == null) {
				throw new BadValue("\"%s\" is not known. %sKnown are %s".formatted(value,
						Nearest.question(value, known.keySet()), Nearest.list(value, known.keySet())));
			}
			return constant;
		});
	}

	static Reader order(Set<String> fields) {
		return of(
				Shape.oneOf(
						fields.stream().flatMap((field) -> Stream.of(field, field + ",asc", field + ",desc")).toList()),
				(value) -> {
					String[] parts = value.split(",", -1);
					if (!fields.contains(parts[0])) {
						throw new BadValue("\"%s\" is not something to sort by here. %sFields are %s"
							.formatted(parts[0], Nearest.question(parts[0], fields), Nearest.list(parts[0], fields)));
					}
					String direction = (parts.length > 1) ? parts[1].toLowerCase(Locale.ROOT) : "asc";
					if (parts.length > 2 || !List.of("asc", "desc").contains(direction)) {
						throw new BadValue(
								"\"%s\" is not an order; write %s,asc or %s,desc and repeat sort for a second field"
									.formatted(value, parts[0], parts[0]));
					}
					return new Sort.Order(Sort.Direction.fromString(direction), parts[0]);
				});
	}

}
