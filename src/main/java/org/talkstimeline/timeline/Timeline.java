package org.talkstimeline.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

	private final Editions editions;

	private final Vocabulary vocabulary;

	private final MovedSlugs moved;

	private final NameSearch names;

	private final Releases releases;

	Timeline(Documents documents, Sources sources, ClaimsBehind claims, Editions editions, Vocabulary vocabulary,
			MovedSlugs moved, NameSearch names, Releases releases) {
		this.releases = releases;
		this.names = names;
		this.vocabulary = vocabulary;
		this.moved = moved;
		this.documents = documents;
		this.sources = sources;
		this.claims = claims;
		this.editions = editions;
	}

	/**
	 * Finds rounds. Sorted as {@link Sorting#ROUNDS} says, and the other collections
	 * likewise.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found rounds(RoundFilter filter, AsOf asOf) {
		this.vocabulary.checkProcesses(filter.process());
		this.vocabulary.checkParties("party", filter.party());
		this.vocabulary.checkParties("mediator", filter.mediator());
		return this.documents.found(Round.class, Wanted.rounds(filter, asOf), "document", Sorting.ROUNDS, asOf);
	}

	/**
	 * Finds one round.
	 * @param slug its slug
	 * @param asOf as of which day
	 * @return its answer, if it is known
	 */
	public Optional<String> round(String slug, AsOf asOf) {
		return this.documents.one(Round.class, slug(slug, asOf), "document");
	}

	/**
	 * Finds delegations.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found delegations(DelegationFilter filter, AsOf asOf) {
		this.vocabulary.checkProcesses(filter.process());
		this.vocabulary.checkParties("party", filter.party());
		return this.documents.found(Delegation.class, Wanted.delegations(filter, asOf), "document", Sorting.DELEGATIONS,
				asOf);
	}

	/**
	 * Finds people who took part; with a name asked for, the best match comes first.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @return their short answers
	 */
	public Found participants(ParticipantFilter filter, AsOf asOf) {
		this.vocabulary.checkProcesses(filter.process());
		this.vocabulary.checkParties("party", filter.party());
		if (filter.name() != null) {
			return this.names.found(filter.name(), Wanted.participants(filter, asOf), asOf);
		}
		return this.documents.found(Person.class, Wanted.participants(filter, asOf), "summary", Sorting.PARTICIPANTS,
				asOf);
	}

	/**
	 * Finds one person.
	 * @param slug the person's slug
	 * @param asOf as of which day
	 * @return the full answer, with every appearance, if the person is known
	 */
	public Optional<String> participant(String slug, AsOf asOf) {
		return this.documents.one(Person.class, slug(slug, asOf), "document");
	}

	/**
	 * Finds agreements.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found agreements(AgreementFilter filter, AsOf asOf) {
		this.vocabulary.checkProcesses(filter.process());
		this.vocabulary.checkParties("party", filter.party());
		return this.documents.found(Agreement.class, Wanted.agreements(filter, asOf), "document", Sorting.AGREEMENTS,
				asOf);
	}

	/**
	 * Finds one agreement.
	 * @param slug its slug
	 * @param asOf as of which day
	 * @return its answer, if it is known
	 */
	public Optional<String> agreement(String slug, AsOf asOf) {
		Specification<Agreement> named = (root, query, builder) -> builder.equal(root.get("slug"), slug);
		return this.documents.one(Agreement.class, named.and(Wanted.known(asOf, (row) -> row.get("round"))),
				"document");
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
		this.vocabulary.checkProcesses(process);
		return this.documents.found(Conflict.class, Wanted.conflicts(round, process, property, asOf), "document",
				Sorting.CONFLICTS, asOf);
	}

	/**
	 * Gives everything dated in one chronology.
	 * @param filter which events are wanted
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found events(EventFilter filter, AsOf asOf) {
		this.vocabulary.checkProcesses(filter.process());
		this.vocabulary.checkParties("party", filter.party());
		return this.documents.found(Event.class, Wanted.events(filter, asOf), "document", Sorting.EVENTS, asOf);
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
		Optional<RosterChanges.Roster> after = round(round, asOf).map(Timeline::roster);
		if (since == null) {
			return after.map((now) -> RosterChanges.between(before(round, asOf).orElse(null), now)).map(Json::write);
		}
		return after.flatMap((now) -> round(since, asOf).map(Timeline::roster)
			.map((then) -> Json.write(RosterChanges.between(then, now))));
	}

	private Optional<RosterChanges.Roster> before(String round, AsOf asOf) {
		return this.documents.before(round, asOf).map(Timeline::roster);
	}

	private static RosterChanges.Roster roster(String document) {
		return Json.read(document, RosterChanges.Roster.class);
	}

	/**
	 * Finds where a slug that is no longer in use leads.
	 * @param type of what it is the slug: a round, a person or an agreement
	 * @param slug the slug
	 * @return the slug that stands for the same thing now
	 */
	public Optional<String> moved(Subject.Type type, String slug) {
		return this.moved.target(type, slug);
	}

	/**
	 * Gives the parties, with counts.
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found parties(AsOf asOf) {
		return this.documents.found(Party.class, known(asOf), "document", Sorting.PARTIES, asOf);
	}

	/**
	 * Gives the processes, with counts.
	 * @param asOf as of which day
	 * @return their answers
	 */
	public Found processes(AsOf asOf) {
		return this.documents.found(Process.class, known(asOf), "document", Sorting.PROCESSES, asOf);
	}

	/**
	 * Gives the articles.
	 * @param asOf as of which day
	 * @return their answers, without the texts
	 */
	public Found articles(AsOf asOf) {
		return this.sources.found(asOf);
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
		this.vocabulary.checkProcesses(filter.process());
		return this.releases.of(filter, asOf);
	}

	/**
	 * Gives the versions of the data set that were served so far.
	 * @return their answers
	 */
	public Found versions() {
		return this.documents.found(ServedVersion.class, Specification.unrestricted(), "document", Sorting.VERSIONS,
				AsOf.NOW);
	}

	/**
	 * Says what the timeline holds.
	 * @param asOf as of which day
	 * @return the version of the data set and how many there are of each thing
	 */
	public Holdings holdings(AsOf asOf) {
		return this.editions.findKnown(asOf.day()).map((edition) -> edition.holdings).orElse(Holdings.NONE);
	}

	private static <E> Specification<E> known(AsOf asOf) {
		return Wanted.known(asOf, Function.identity());
	}

	private static <E> Specification<E> slug(String slug, AsOf asOf) {
		Specification<E> named = (root, query, builder) -> builder.equal(root.get("slug"), slug);
		return named.and(known(asOf));
	}

}
