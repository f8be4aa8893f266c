package org.talkstimeline.timeline;

import org.talkstimeline.article.Sha256;

/**
 * What the timeline holds.
 *
 * @param version a hash of the articles, the claims that count and the words of editors:
 * the same of these, the same version
 * @param articles how many articles
 * @param claims how many claims that count
 * @param processes how many processes
 * @param rounds how many rounds
 * @param delegations how many delegations
 * @param participants how many people who took part
 * @param agreements how many agreements
 * @param conflicts how many values on which sources disagree
 */
public record Holdings(String version, long articles, long claims, long processes, long rounds, long delegations,
		long participants, long agreements, long conflicts) {

	/** Nothing at all. */
	public static final Holdings NONE = new Holdings(Sha256.of().substring(0, 16), 0, 0, 0, 0, 0, 0, 0, 0);

}
