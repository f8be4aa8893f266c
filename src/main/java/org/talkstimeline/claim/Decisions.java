package org.talkstimeline.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * All that editors ever said, in order.
 */
public interface Decisions extends JpaRepository<Decision, Long> {

	/**
	 * Tells whether a word is known.
	 * @param subject what it is about
	 * @param decidedAt when it was said
	 * @param word what was said
	 * @param editor who said it
	 * @return whether it is in the log
	 */
	boolean existsBySubjectAndDecidedAtAndWordAndEditor(String subject, Instant decidedAt, Decision.Word word,
			String editor);

	/**
	 * Gives the number of the latest word.
	 * @return the number; 0 where nothing was said
	 */
	@Query("select coalesce(max(d.id), 0) from Decision d")
	long last();

	/**
	 * Finds what was said on claims.
	 * @param claims identifiers of claims
	 * @return the decisions, the latest last
	 */
	@Query("select d from Decision d where d.subjectType = 'CLAIM' and d.subject in :claims order by d.id")
	List<Decision> findOnClaims(Collection<String> claims);

	/**
	 * Finds what was said on people whom some articles name.
	 * @param articles slugs of articles
	 * @return the decisions with their names, the latest last
	 */
	@Query("select d from Decision d left join fetch d.names where d.subjectType = 'PERSON' and d.id in"
			+ " (select e.id from Decision e join e.names n where n.article in :articles) order by d.id")
	List<Decision> findOnPeopleIn(Collection<String> articles);

}
