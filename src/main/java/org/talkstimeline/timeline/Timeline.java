package org.talkstimeline.timeline;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/**
 * Every question that the timeline answers. An answer is the JSON text of the thing asked
 * for, written once when the timeline was resolved; a page of answers costs two
 * statements whatever it holds.
 */
@Service
public class Timeline {

	/**
	 * Finds rounds. Sort by {@code date ordinal city status slug}.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	public Page<String> rounds(RoundFilter filter, AsOf asOf, Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Finds one round.
	 * @param slug its slug
	 * @param asOf as of which day
	 * @return its answer, if it is known
	 */
	public Optional<String> round(String slug, AsOf asOf) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Finds delegations. Sort by {@code date round party role}.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	public Page<String> delegations(DelegationFilter filter, AsOf asOf, Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives the delegations of one round, parties first.
	 * @param round the round's slug
	 * @param asOf as of which day
	 * @return their answers; empty where the round is not known
	 */
	public List<String> delegationsOf(String round, AsOf asOf) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Finds people who took part. Sort by {@code name slug}; with a name asked for, the
	 * best match comes first.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their short answers
	 */
	public Page<String> participants(ParticipantFilter filter, AsOf asOf, Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Finds one person.
	 * @param slug the person's slug
	 * @param asOf as of which day
	 * @return the full answer, with every appearance, if the person is known
	 */
	public Optional<String> participant(String slug, AsOf asOf) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Finds agreements. Sort by {@code agreedOn implementedOn type status slug}.
	 * @param filter which are wanted
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	public Page<String> agreements(AgreementFilter filter, AsOf asOf, Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Finds one agreement.
	 * @param slug its slug
	 * @param asOf as of which day
	 * @return its answer, if it is known
	 */
	public Optional<String> agreement(String slug, AsOf asOf) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives the values on which sources disagree. Sort by {@code round property}.
	 * @param round slugs of rounds; empty for all
	 * @param process slugs of processes; empty for all
	 * @param property JSON names of properties; empty for all
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	public Page<String> conflicts(List<String> round, List<String> process, List<String> property, AsOf asOf,
			Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives the parties, with counts. Sort by {@code code name}.
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	public Page<String> parties(AsOf asOf, Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives the processes, with counts. Sort by {@code name slug}.
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	public Page<String> processes(AsOf asOf, Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives the articles. Sort by {@code published slug title publisher}.
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers, without the texts
	 */
	public Page<String> articles(AsOf asOf, Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Finds one article.
	 * @param slug its slug
	 * @param asOf as of which day
	 * @return its answer, with the text, if it was published by then
	 */
	public Optional<String> article(String slug, AsOf asOf) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives every claim behind a round, in order of article and place. Sort by
	 * {@code firstSeen property confidence}.
	 * @param round the round's slug
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	public Page<String> claimsOfRound(String round, AsOf asOf, Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives every claim that an article makes.
	 * @param article the article's slug
	 * @param asOf as of which day
	 * @param page which page of them
	 * @return their answers
	 */
	public Page<String> claimsOfArticle(String article, AsOf asOf, Pageable page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Says what the timeline holds.
	 * @param asOf as of which day
	 * @return the version of the data set and how many there are of each thing
	 */
	public Holdings holdings(AsOf asOf) {
		throw new UnsupportedOperationException();
	}

}
