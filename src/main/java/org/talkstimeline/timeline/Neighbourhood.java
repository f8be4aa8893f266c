package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talkstimeline.resolution.Ties;

/**
 * The articles that have to be resolved together with some: all to which a chain of ties
 * leads.
 */
@Component
class Neighbourhood {

	private final JdbcClient jdbc;

	private final JdbcOperations batches;

	Neighbourhood(JdbcClient jdbc, JdbcOperations batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Gives the ties of some articles as they were last noted down. */
	Set<String> ties(Collection<String> articles) {
		Set<String> ties = new TreeSet<>();
		for (List<String> some : Chunks.of(articles)) {
			ties.addAll(this.jdbc.sql("select distinct name from tie where article in (:articles)")
				.param("articles", some)
				.query(String.class)
				.list());
		}
		return ties;
	}

	/** Notes down the ties of some articles in place of those that they had. */
	void tie(Map<String, Set<String>> ties) {
		for (List<String> some : Chunks.of(ties.keySet())) {
			this.jdbc.sql("delete from tie where article in (:articles)").param("articles", some).update();
		}
		List<Object[]> rows = new ArrayList<>();
		ties.forEach((article, names) -> names.forEach((name) -> rows.add(new Object[] { article, name })));
		this.batches.batchUpdate("insert into tie (article, name) values (?, ?)", rows);
	}

	/** Forgets all ties. */
	void clear() {
		this.jdbc.sql("delete from tie").update();
	}

	/**
	 * Follows every chain of ties.
	 * @param articles where to begin
	 * @param more ties by which to begin as well
	 * @return these articles and all that chains of ties lead to
	 */
	Set<String> of(Collection<String> articles, Collection<String> more) {
		Set<String> found = new TreeSet<>(articles);
		Set<String> followed = new HashSet<>();
		Collection<String> ties = new TreeSet<>(more);
		ties.addAll(ties(articles));
		while (!ties.isEmpty()) {
			Set<String> across = new TreeSet<>();
			ties.stream().filter(followed::add).forEach((tie) -> across.addAll(Ties.across(tie)));
			List<String> fresh = articles(across).stream().filter(found::add).toList();
			ties = fresh.isEmpty() ? List.of() : ties(fresh);
		}
		return found;
	}

	private List<String> articles(Collection<String> ties) {
		List<String> articles = new ArrayList<>();
		for (List<String> some : Chunks.of(ties)) {
			articles.addAll(this.jdbc.sql("select distinct article from tie where name in (:ties)")
				.param("ties", some)
				.query(String.class)
				.list());
		}
		return articles;
	}

}
