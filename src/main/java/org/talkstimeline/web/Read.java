package org.talkstimeline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.talkstimeline.resolution.Source;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.talkstimeline.resolution.ResolvedRound;
import org.talkstimeline.timeline.Found;

/**
 * Reads the timeline's answers back into the records that they were written from: a page
 * shows what the REST interface answers, and nothing else.
 */
final class Read {

	/** As many as the REST interface gives at once. */
	static final int PORTION = 200;

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.addMixIn(ResolvedRound.class, WithoutSubjects.class)
		.withConfigOverride(List.class,
				(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	private Read() {
	}

	static <T> T item(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	static <T> Page<T> page(Found found, Class<T> type, PageRequest page) {
		return found.page(page).map((json) -> item(json, type));
	}

	static <T> List<T> all(Found found, Class<T> type, Sort sort) {
		List<T> items = new ArrayList<>();
		Page<T> page;
		int number = 0;
		do {
			page = page(found, type, PageRequest.of(number++, PORTION, sort));
			items.addAll(page.getContent());
		}
		while (page.hasNext());
		return items;
	}

	/**
	 * Gives the days on which an article brought news of rounds, the latest of them where
	 * they are too many to choose from.
	 */
	static List<LocalDate> days(Stream<ResolvedRound> rounds) {
		List<LocalDate> days = rounds.flatMap((round) -> round.sources().stream())
			.map(Source::published)
			.distinct()
			.sorted()
			.toList();
		return days.subList(Math.max(0, days.size() - PORTION), days.size());
	}

	/** An answer does not hold the subjects of a round's claims. */
	private interface WithoutSubjects {

		@JsonIgnore(false)
		List<?> subjects();

	}

}
