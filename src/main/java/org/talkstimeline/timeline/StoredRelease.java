package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.talkstimeline.article.Article;

/**
 * The data set as it stands in the store.
 *
 * @param filter which part of it
 * @param asOf as of which day
 * @param version its version
 * @param day the day of that version
 * @param snapshots where it is read from
 * @param documents reads answers
 * @param sources reads articles
 * @param claims reads claims
 * @param store the store
 * @param kept reads what is kept beside articles and claims
 */
record StoredRelease(ReleaseFilter filter, AsOf asOf, String version, LocalDate day, Snapshots snapshots,
		Documents documents, Sources sources, ClaimsBehind claims, EntityManager store, Kept kept) implements Release {

	@Override
	public void during(Runnable reader) {
		this.snapshots.during(this.asOf, this.version, reader);
	}

	@Override
	public void each(Kind kind, Consumer<String> reader) {
		switch (kind) {
			case OLDER_VERSION -> this.sources.each(articlesWanted().and(Kept.revised()), sort(Sorting.ARTICLES),
					(article) -> this.kept.olderVersions(article, this.asOf, reader));
			case ARTICLE -> articles((article) -> reader.accept(this.sources.withText(article, this.asOf)));
			case CLAIM -> articles((article) -> this.claims.records(article, scope(), this.asOf, reader));
			case DECISION -> decisions(reader);
			case MOVED_SLUG -> {
				if (whole()) {
					this.kept.movedSlugs(reader);
				}
			}
			case PROCESS ->
				this.documents.each(Process.class, processes(), "document", sort(Sorting.PROCESSES), null, reader);
			case ROUND -> this.documents.each(Round.class, wanted(), "document", sort(Sorting.ROUNDS), null, reader);
			default -> this.documents.each(Person.class, people(), "document", Sort.by("slug"), null, reader);
		}
	}

	@Override
	public void rounds(Consumer<DatedRound> reader) {
		dated(sort(Sorting.ROUNDS), reader);
	}

	@Override
	public void changes(Consumer<DatedRound> reader) {
		dated(Sort.by(Sort.Order.desc("known.knownFrom"), Sort.Order.asc("slug")), reader);
	}

	private void dated(Sort sort, Consumer<DatedRound> reader) {
		this.documents.each(Round.class, wanted(), sort, null, (keys) -> this.store
			.createQuery("select r.id, r.document, r.known.knownFrom, size(r.articles), (select count(b) from Round b"
					+ " where b.slug = r.slug and b.known.knownFrom < r.known.knownFrom) from Round r where r.id in :keys",
					Object[].class)
			.setParameter("keys", keys)
			.getResultStream()
			.collect(Collectors.toMap((row) -> (Long) row[0], StoredRelease::dated)), reader);
	}

	private static DatedRound dated(Object[] row) {
		int sources = ((Number) row[3]).intValue();
		int earlier = ((Number) row[4]).intValue();
		return new DatedRound((String) row[1], (LocalDate) row[2], Math.max(0, sources - 1) + earlier);
	}

	private void articles(Consumer<Article> reader) {
		this.sources.each(articlesWanted(), sort(Sorting.ARTICLES), reader);
	}

	/** Words count on each day, but on no article that came out later. */
	private void decisions(Consumer<String> reader) {
		if (whole()) {
			this.kept.decisions(reader);
		}
		else {
			this.kept.decisions(articlesWanted(), reader);
		}
	}

	private boolean whole() {
		return this.filter.everything() && this.asOf.equals(AsOf.NOW);
	}

	private static Sort sort(Sorting sorting) {
		return sorting.of(Sort.unsorted());
	}

	private Specification<Round> wanted() {
		return Wanted.rounds(this.filter.rounds(), this.asOf);
	}

	private ClaimsBehind.Scope scope() {
		return this.filter.everything() ? ClaimsBehind.Scope.ALL : ClaimsBehind.Scope.within(wanted());
	}

	private Specification<Article> articlesWanted() {
		Specification<Article> published = Sources.published(this.asOf);
		return this.filter.everything() ? published : published.and(Wanted.among("slug", "articles", wanted()));
	}

	private Specification<Process> processes() {
		Specification<Process> known = Wanted.known(this.asOf, Function.identity());
		return this.filter.everything() ? known : known.and(Wanted.among("slug", "process", wanted()));
	}

	private Specification<Person> people() {
		return this.filter.everything() ? Wanted.known(this.asOf, Function.identity())
				: Wanted.participants(this.filter.people(), this.asOf);
	}

}
