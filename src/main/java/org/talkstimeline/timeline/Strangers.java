package org.talkstimeline.timeline;

import java.util.ArrayList;
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

	private final JdbcClient jdbc;

	Strangers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Set<String> ofRounds(Collection<String> slugs) {
		return articles("select distinct article from meaning where round in (:slugs)", related(slugs));
	}

	Set<Part> ofPeople(Collection<String> slugs) {
		Set<Part> parts = new HashSet<>();
		for (List<String> some : Chunks.of(related(slugs))) {
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

	private static Set<String> related(Collection<String> slugs) {
		Set<String> related = new TreeSet<>();
		for (String slug : slugs) {
			List<String> bases = new ArrayList<>(List.of(slug));
			Matcher numbered = NUMBERED.matcher(slug);
			if (numbered.matches()) {
				bases.add(numbered.group(1));
			}
			for (String base : bases) {
				related.add(base);
				for (int number = 2; number <= NUMBERS; number++) {
					related.add(base + "-" + number);
				}
			}
		}
		return related;
	}

}
