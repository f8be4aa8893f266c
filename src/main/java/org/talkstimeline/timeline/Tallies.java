package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talkstimeline.article.Sha256;

/**
 * The figures of the data set. Each day has what it adds to those of the days before, and
 * each year the same of its days, so that a write touches few rows whichever day it is
 * about, and a sum adds up few.
 */
@Component
class Tallies {

	private static final String SUMS = Arrays.stream(Figures.COLUMNS)
		.map((column) -> "coalesce(sum(" + column + "), 0)")
		.collect(Collectors.joining(", "));

	private static final String MORE = Arrays.stream(Figures.COLUMNS)
		.map((column) -> column + " = " + column + " + ?")
		.collect(Collectors.joining(", "));

	private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

	private final JdbcClient jdbc;

	private final JdbcOperations batches;

	Tallies(JdbcClient jdbc, JdbcOperations batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Gives the figures as of the end of a day. */
	Holdings at(LocalDate day) {
		return this.jdbc
			.sql("select " + SUMS + " from (select * from tally where unit = 'YEAR' and published < :year"
					+ " union all select * from tally where unit = 'DAY' and published between :year and :day) parts")
			.param("year", year(day))
			.param("day", day)
			.query((row, number) -> new Holdings(
					version(row.getLong(9), row.getLong(10), row.getLong(11), row.getLong(12), row.getLong(1)),
					row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6),
					row.getLong(7), row.getLong(8)))
			.single();
	}

	/** Gives the last day, up to one, on which an article came out. */
	Optional<LocalDate> lastDay(LocalDate day) {
		return this.jdbc
			.sql("select published from tally where unit = 'DAY' and published <= :day and articles > 0"
					+ " order by unit desc, published desc fetch first 1 rows only")
			.param("day", day)
			.query(LocalDate.class)
			.optional();
	}

	/** A sum of hashes: what it is made from counts, and in which order does not. */
	private static String version(long lane1, long lane2, long lane3, long lane4, long articles) {
		return (articles == 0) ? Holdings.NONE.version()
				: Sha256.of("%08x%08x%08x%08x".formatted((int) lane1, (int) lane2, (int) lane3, (int) lane4))
					.substring(0, 16);
	}

	private static LocalDate year(LocalDate day) {
		return day.withDayOfYear(1);
	}

	/** Writes down how figures change. */
	void change(Figures figures) {
		Figures years = new Figures();
		figures.each((day, values) -> {
			add("DAY", day, values);
			years.add(year(day), values, 1);
		});
		years.each((year, values) -> add("YEAR", year, values));
	}

	private void add(String unit, LocalDate published, long[] values) {
		List<Object> row = new ArrayList<>(Arrays.stream(values).boxed().toList());
		row.add(unit);
		row.add(published);
		if (this.batches.update("update tally set " + MORE + " where unit = ? and published = ?", row.toArray()) == 0) {
			this.batches.update("insert into tally (" + String.join(", ", Figures.COLUMNS)
					+ ", unit, published) values (?" + ", ?".repeat(row.size() - 1) + ")", row.toArray());
		}
	}

	/** Gives what some articles were last counted for. */
	Map<String, Counted> counted(Collection<String> articles) {
		Map<String, Counted> counted = new HashMap<>();
		for (List<String> some : Chunks.of(articles)) {
			this.jdbc
				.sql("select article, published, claims, lane1, lane2, lane3, lane4 from counted_article"
						+ " where article in (:articles)")
				.param("articles", some)
				.query((row, number) -> counted.put(row.getString(1),
						new Counted(row.getObject(2, LocalDate.class), row.getLong(3),
								List.of(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)))))
				.list();
		}
		return counted;
	}

	/** Counts articles for something else than before. */
	void count(Collection<String> before, Map<String, Counted> now) {
		for (List<String> some : Chunks.of(before)) {
			this.jdbc.sql("delete from counted_article where article in (:articles)").param("articles", some).update();
		}
		List<Object[]> rows = now.entrySet().stream().map((entry) -> {
			Counted counted = entry.getValue();
			return new Object[] { entry.getKey(), counted.published(), counted.claims(), counted.lanes().get(0),
					counted.lanes().get(1), counted.lanes().get(2), counted.lanes().get(3) };
		}).toList();
		this.batches.batchUpdate("insert into counted_article values (?, ?, ?, ?, ?, ?, ?)", rows);
	}

	/**
	 * Counts an editor's word, which holds whatever day is asked for, into the version.
	 * @param hash its hash
	 */
	void count(String hash) {
		Figures figures = new Figures();
		long[] values = Counted.of(BEGINNING, 0, hash, List.of()).figures();
		values[0] = 0;
		figures.add(BEGINNING, values, 1);
		change(figures);
	}

	/** Forgets all figures. */
	void clear() {
		this.jdbc.sql("delete from tally").update();
		this.jdbc.sql("delete from counted_article").update();
	}

	/**
	 * What an article adds to the figures.
	 *
	 * @param published its day
	 * @param claims how many of its claims count
	 * @param lanes the hashes of the article, of these claims and of what it was before,
	 * summed in four parts
	 */
	record Counted(LocalDate published, long claims, List<Long> lanes) {

		private static final int LANES = 4;

		private static final int DIGITS = 8;

		static Counted of(LocalDate published, long claims, String article, Collection<String> items) {
			Long[] lanes = { 0L, 0L, 0L, 0L };
			add(lanes, article);
			items.forEach((item) -> add(lanes, item));
			return new Counted(published, claims, List.of(lanes));
		}

		private static void add(Long[] lanes, String item) {
			String hash = Sha256.of(item);
			for (int i = 0; i < LANES; i++) {
				lanes[i] += Long.parseLong(hash.substring(i * DIGITS, (i + 1) * DIGITS), 16);
			}
		}

		long[] figures() {
			return new long[] { 1, this.claims, 0, 0, 0, 0, 0, 0, this.lanes.get(0), this.lanes.get(1),
					this.lanes.get(2), this.lanes.get(3) };
		}

	}

}
