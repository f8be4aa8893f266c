package org.talkstimeline.resolution;

import java.util.Collection;
import java.util.List;

import org.talkstimeline.claim.Claim;

/**
 * Placeholder until merge.
 */
public final class Resolver {

	/**
	 * Resolves.
	 * @param claims claims
	 * @return resolution
	 */
	public Resolution resolve(Collection<Claim> claims) {
		return new Resolution(List.of(), List.of());
	}

}
