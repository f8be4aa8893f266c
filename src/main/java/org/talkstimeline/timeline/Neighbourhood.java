package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talkstimeline.resolution.Ties;

/**
 * The parts of articles that have to be resolved together with some: all to which a chain
 * of ties leads.
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
	Set<Tie> ties(Collection<String> articles) {
		Set<Tie> ties = new HashSet<>();
		for (List<String> some : Chunks.of(articles)) {
			ties.addAll(this.jdbc.sql("select article, part, name from tie where article in (:articles)")
				.param("articles", some)
				.query(Tie.class)
				.list());
		}
		return ties;
	}

	/** Notes down the ties of some articles in place of those that they had. */
	void tie(Collection<String> articles, Collection<Tie> ties) {
		for (List<String> some : Chunks.of(articles)) {
			this.jdbc.sql("delete from tie where article in (:articles)").param("articles", some).update();
		}
		List<Object[]> rows = ties.stream()
			.map((tie) -> new Object[] { tie.article(), tie.part(), tie.name() })
			.toList();
		this.batches.batchUpdate("insert into tie (article, part, name) values (?, ?, ?)", rows);
	}

	/** Notes down what spellings have in common with others, where it is not known. */
	void spell(Map<String, Set<String>> spellings) {
		Set<String> fresh = new TreeSet<>(spellings.keySet());
		fresh.removeAll(ask("select distinct name from spelling where name in (:asked)", spellings.keySet()));
		List<Object[]> rows = new ArrayList<>();
		fresh.forEach((name) -> spellings.get(name).forEach((block) -> rows.add(new Object[] { name, block })));
		this.batches.batchUpdate("insert into spelling (name, block) values (?, ?)", rows);
	}

	/** Forgets all ties. */
	void clear() {
		this.jdbc.sql("delete from tie").update();
		this.jdbc.sql("delete from spelling").update();
	}

	/**
	 * Follows every chain of ties from one person to the next.
	 * @param ties the ties to begin with
	 * @param seen takes the ties of all that they lead to
	 * @return all people to whom they lead
	 */
	Set<Part> people(Collection<Tie> ties, Collection<Tie> seen) {
		Set<Part> found = ties.stream()
			.filter(Tie::ofPeople)
			.map(Tie::of)
			.collect(Collectors.toCollection(HashSet::new));
		follow(ties, found, Tie::ofPeople, seen);
		return found;
	}

	/** Follows every chain of ties from some people to the next. */
	Set<Part> people(Set<Part> some) {
		return people(ties(some.stream().map(Part::article).collect(Collectors.toSet())).stream()
			.filter((tie) -> some.contains(tie.of()))
			.toList(), new ArrayList<>());
	}

	/**
	 * Gives the articles whose rounds are tied to those of some.
	 * @param articles the articles to begin with
	 * @param more ties to begin with besides those that are noted down
	 * @param seen takes the ties of all that they lead to
	 * @return these articles and the others
	 */
	Set<String> rounds(Collection<String> articles, Collection<Tie> more, Collection<Tie> seen) {
		Set<Part> found = new HashSet<>();
		articles.forEach((article) -> found.add(new Part(article, Ties.ROUNDS)));
		Set<Tie> ties = ties(articles);
		ties.addAll(more);
		seen.addAll(ties);
		follow(ties, found, Tie::ofRounds, seen);
		return found.stream().map(Part::article).collect(Collectors.toCollection(TreeSet::new));
	}

	private void follow(Collection<Tie> first, Set<Part> found, Predicate<Tie> which, Collection<Tie> seen) {
		Set<String> followed = new HashSet<>();
		Collection<Tie> ties = first;
		while (!ties.isEmpty()) {
			Set<String> names = ties.stream()
				.filter(which)
				.map(Tie::name)
				.filter(followed::add)
				.collect(Collectors.toCollection(TreeSet::new));
			names.addAll(alike(names));
			List<Tie> met = across(Ties.across(names)).stream().filter((tie) -> !found.contains(tie.of())).toList();
			met.stream().filter(which).forEach((tie) -> found.add(tie.of()));
			seen.addAll(met);
			ties = met;
		}
	}

	/** Gives the spellings that can mean whom some of the ties mean. */
	private Set<String> alike(Collection<String> ties) {
		List<String> spellings = ties.stream().filter(Ties::isSpelling).toList();
		Set<String> blocks = ask("select distinct block from spelling where name in (:asked)", spellings);
		return ask("select distinct name from spelling where block in (:asked)", Ties.across(blocks));
	}

	/** Gives what spellings have in common with others. */
	List<Groups.Block> blocks(Collection<String> spellings) {
		List<Groups.Block> blocks = new ArrayList<>();
		for (List<String> some : Chunks.of(spellings)) {
			blocks.addAll(this.jdbc.sql("select name, block from spelling where name in (:names)")
				.param("names", some)
				.query(Groups.Block.class)
				.list());
		}
		return blocks;
	}

	private Set<String> ask(String question, Collection<String> asked) {
		Set<String> answers = new TreeSet<>();
		for (List<String> some : Chunks.of(asked)) {
			answers.addAll(this.jdbc.sql(question).param("asked", some).query(String.class).list());
		}
		return answers;
	}

	/** Gives all ties of the parts that have some. */
	private List<Tie> across(Collection<String> names) {
		List<Tie> ties = new ArrayList<>();
		for (List<String> some : Chunks.of(names)) {
			ties.addAll(this.jdbc
				.sql("select distinct t.article, t.part, t.name from tie met join tie t on t.article = met.article"
						+ " and t.part = met.part where met.name in (:names)")
				.param("names", some)
				.query(Tie.class)
				.list());
		}
		return ties;
	}

	/** Gives the ties of one article. */
	static List<Tie> of(String article, Map<String, Set<String>> ties) {
		return ties.entrySet()
			.stream()
			.flatMap((part) -> part.getValue().stream().map((name) -> new Tie(article, part.getKey(), name)))
			.toList();
	}

	/**
	 * Something by which a part of an article is tied to others.
	 */
	record Tie(String article, String part, String name) {

		private Part of() {
			return new Part(this.article, this.part);
		}

		/** The rounds of an article tell by what codes a party goes. */
		boolean ofPeople() {
			return Ties.ofPeople(this.name);
		}

		private boolean ofRounds() {
			return this.part.equals(Ties.ROUNDS);
		}

	}

}
