package org.talkstimeline.timeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds articles that no tie leads to but whose rounds, people or processes want a slug
 * that a write gives, takes or frees.
 */
@Component
class Strangers {

	private static final Pattern NUMBERED = Pattern.compile("(.+)-\\d{1,3}");

	/** Numbers are given in order, so whoever has a higher one came with a lower one. */
	private static final int NUMBERS = 9;

	private static final String MEANT = "select distinct meant_slug from meaning where meant_slug in (:slugs)"
			+ " and meant_type in ('PERSON', 'PARTICIPATION')";

	private final JdbcClient jdbc;

	Strangers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Set<String> ofRounds(Collection<String> slugs) {
		String query = "select distinct article from meaning where round in (:slugs)";
		return articles(query, related(taken("select distinct round from meaning where round in (:slugs)", slugs)));
	}

	Set<Part> ofPeople(Collection<String> slugs) {
		Set<Part> parts = new HashSet<>();
		for (List<String> some : Chunks.of(related(taken(MEANT, slugs)))) {
			parts.addAll(this.jdbc
				.sql("select distinct article, subject_part as name from meaning where meant_slug in (:slugs)"
						+ " and meant_type in ('PERSON', 'PARTICIPATION')")
				.param("slugs", some)
				.query(Part.class)
				.list());
		}
		return parts;
	}

	Set<String> ofProcesses(Collection<String> slugs) {
		return articles("select distinct m.article from round r join meaning m on m.round = r.slug"
				+ " where r.process in (:slugs)", slugs);
	}

	private Set<String> articles(String query, Collection<String> slugs) {
		Set<String> articles = new TreeSet<>();
		for (List<String> some : Chunks.of(slugs)) {
			articles.addAll(this.jdbc.sql(query).param("slugs", some).query(String.class).list());
		}
		return articles;
	}

	/** A slug without its number is given before any with one. */
	private Set<String> taken(String query, Collection<String> slugs) {
		return articles(query, bases(slugs));
	}

	/** Gives slugs as they are, and as they would be without a number. */
	static Set<String> bases(Collection<String> slugs) {
		Set<String> bases = new TreeSet<>();
		for (String slug : slugs) {
			bases.add(slug);
			Matcher numbered = NUMBERED.matcher(slug);
			if (numbered.matches()) {
				bases.add(numbered.group(1));
			}
		}
		return bases;
	}

	private static Set<String> related(Collection<String> bases) {
		Set<String> related = new TreeSet<>(bases);
		for (String base : bases) {
			for (int number = 2; number <= NUMBERS; number++) {
				related.add(base + "-" + number);
			}
		}
		return related;
	}

}
