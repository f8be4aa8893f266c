package org.talkstimeline.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talkstimeline.extraction.Subject;

/**
 * Every question that the timeline answers. An answer is the JSON text of the thing asked
 * for, written once when the timeline was resolved; a page of answers costs two
 * statements whatever it holds.
 */
@Service
@Transactional(readOnly = true)
public class Timeline {

	private final Documents documents;

	private final Sources sources;

	private final ClaimsBehind claims;

	private final Tallies tallies;

	private final FilterChecks checks;

	private final MovedSlugs moved;

	private final NameSearch names;

	private final Search search;

	private final Rosters rosters;

	private final Releases releases;

	Timeline(Documents documents, Sources sources, ClaimsBehind claims, Tallies tallies, FilterChecks checks,
			MovedSlugs moved, NameSearch names, Search search, Rosters rosters, Releases releases) {
		this.releases = releases;
		this.names = names;
		this.search = search;
		this.rosters = rosters;
		this.checks = checks;
		this.moved = moved;
		this.documents = documents;
		this.sources = sources;
		this.claims = claims;
		this.tallies = tallies;
	}

	/**
	 * Finds rounds. Sorted as {@link Sorting#ROUNDS} says, and the other collections
	 * likewise.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found rounds(RoundFilter filter, AsOf asOf) {
		this.checks.check(filter, asOf);
		return this.documents.found(Round.class, Wanted.rounds(filter, asOf), "document", Sorting.ROUNDS, asOf,
				this.search.rows(HitType.ROUND.name(), filter.q(), asOf));
	}

	/**
	 * Finds one round.
	 * @param slug its slug
	 * @param asOf as of which day
	 * @return its answer, if it is known
	 */
	public Optional<String> round(String slug, AsOf asOf) {
		return this.documents.one("Round", slug, "known", asOf);
	}

	/**
	 * Finds delegations.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found delegations(DelegationFilter filter, AsOf asOf) {
		this.checks.check(filter, asOf);
		return this.documents.found(Delegation.class, Wanted.delegations(filter, asOf), "document", Sorting.DELEGATIONS,
				asOf, null);
	}

	/**
	 * Finds people who took part; with a name asked for, the best match comes first.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @return their short answers
	 */
	public Found participants(ParticipantFilter filter, AsOf asOf) {
		this.checks.check(filter, asOf);
		Set<Long> rows = this.search.rows(HitType.PERSON.name(), filter.q(), asOf);
		Specification<Person> wanted = Wanted.participants(filter, asOf);
		return (filter.name() != null) ? this.names.found(filter.name(), wanted, asOf, rows)
				: this.documents.found(Person.class, wanted, "summary", Sorting.PARTICIPANTS, asOf, rows);
	}

	/**
	 * Finds one person.
	 * @param slug the person's slug
	 * @param asOf as of which day
	 * @return the full answer, with every appearance, if the person is known
	 */
	public Optional<String> participant(String slug, AsOf asOf) {
		return this.documents.one("Person", slug, "known", asOf);
	}

	/**
	 * Finds agreements.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found agreements(AgreementFilter filter, AsOf asOf) {
		this.checks.check(filter, asOf);
		return this.documents.found(Agreement.class, Wanted.agreements(filter, asOf), "document", Sorting.AGREEMENTS,
				asOf, this.search.rows(HitType.AGREEMENT.name(), filter.q(), asOf));
	}

	/**
	 * Finds one agreement.
	 * @param slug its slug
	 * @param asOf as of which day
	 * @return its answer, if it is known
	 */
	public Optional<String> agreement(String slug, AsOf asOf) {
		return this.documents.one("Agreement", slug, "round.known", asOf);
	}

	/**
	 * Gives the values on which sources disagree.
	 * @param round slugs of rounds; empty for all
	 * @param process slugs of processes; empty for all
	 * @param property JSON names of properties; empty for all
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found conflicts(List<String> round, List<String> process, List<String> property, AsOf asOf) {
		this.checks.check(process, round, List.of(), asOf);
		return this.documents.found(Conflict.class, Wanted.conflicts(round, process, property, asOf), "document",
				Sorting.CONFLICTS, asOf, null);
	}

	/**
	 * Gives everything dated in one chronology.
	 * @param filter which events are wanted
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found events(EventFilter filter, AsOf asOf) {
		this.checks.check(filter, asOf);
		return this.documents.found(Event.class, Wanted.events(filter, asOf), "document", Sorting.EVENTS, asOf, null);
	}

	/**
	 * Finds rounds, people, agreements, articles and passages of their texts that have
	 * all words of a question, the best match first.
	 * @param filter the words, and among what
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found search(SearchFilter filter, AsOf asOf) {
		this.checks.check(filter, asOf);
		return this.search.found(filter, asOf);
	}

	/**
	 * Compares the rosters of two rounds.
	 * @param round the slug of the later round
	 * @param since the slug of the round to compare it with; null for the one before it
	 * in its process
	 * @param asOf as of which day
	 * @return the answer; empty where one of the rounds is not known
	 */
	public Optional<String> changes(String round, @Nullable String since, AsOf asOf) {
		return this.rosters.changes(round, since, asOf);
	}

	/**
	 * Finds where a slug leads that names nothing on a day.
	 * @param type of what it is the slug: a round, a person or an agreement
	 * @param slug the slug
	 * @param asOf as of which day
	 * @return the slug that the same thing has on that day
	 */
	public Optional<String> moved(Subject.Type type, String slug, AsOf asOf) {
		return this.moved.target(type, slug, asOf);
	}

	/**
	 * Gives the parties, with counts.
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found parties(AsOf asOf) {
		return this.documents.found(Party.class, Wanted.known(asOf), "document", Sorting.PARTIES, asOf, null);
	}

	/**
	 * Gives the processes, with counts.
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found processes(AsOf asOf) {
		return this.documents.found(Process.class, Wanted.known(asOf), "document", Sorting.PROCESSES, asOf, null);
	}

	/**
	 * Finds articles.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @return their answers, without the texts
	 */
	public Found articles(ArticleFilter filter, AsOf asOf) {
		return this.sources.found(filter, asOf, this.search.rows(SearchEntries.TEXT, filter.q(), asOf));
	}

	/**
	 * Finds one article.
	 * @param slug its slug
	 * @param asOf as of which day
	 * @return its answer, with the text, if it was published by then
	 */
	public Optional<String> article(String slug, AsOf asOf) {
		return this.sources.one(slug, asOf);
	}

	/**
	 * Gives every claim behind a round, in order of article and place. Sort by
	 * {@code firstSeen property confidence}.
	 * @param round the round's slug
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found claimsOfRound(String round, AsOf asOf) {
		return this.claims.found(ClaimsBehind.Scope.round(round), asOf);
	}

	/**
	 * Gives every claim that an article makes.
	 * @param article the article's slug
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found claimsOfArticle(String article, AsOf asOf) {
		return this.claims.found(ClaimsBehind.Scope.article(article), asOf);
	}

	/**
	 * Gives the data set, or a part of it, to be read in one state.
	 * @param filter which part
	 * @param asOf as of which day
	 * @return the data set; nothing of it is read yet but its version
	 */
	public Release release(ReleaseFilter filter, AsOf asOf) {
		this.checks.check(filter.process(), List.of(), List.of(), asOf);
		return this.releases.of(filter, asOf);
	}

	/**
	 * Gives the versions of the data set that were served so far.
	 * @return their answers
	 */
	public Found versions() {
		return this.documents.found(ServedVersion.class, Specification.unrestricted(), "document", Sorting.VERSIONS,
				AsOf.NOW, null);
	}

	/**
	 * Gives an article as lists do.
	 * @param slug its slug
	 * @return its answer without the text, if there is such an article
	 */
	public Optional<String> articleInBrief(String slug) {
		return this.sources.brief(slug);
	}

	/**
	 * Says what the timeline holds.
	 * @param asOf as of which day
	 * @return the version of the data set and how many there are of each thing
	 */
	public Holdings holdings(AsOf asOf) {
		return this.tallies.at(asOf.day());
	}

}
