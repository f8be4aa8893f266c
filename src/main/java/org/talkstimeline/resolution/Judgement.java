package org.talkstimeline.resolution;

import java.util.Collections;
import java.util.Set;

/**
 * An editor's word on whether two names of people mean one person. It outweighs whatever
 * the names themselves suggest.
 *
 * @param same whether they do
 * @param one where the one is named
 * @param other where the other is named
 */
public record Judgement(boolean same, Set<Named> one, Set<Named> other) {

	/**
	 * Copies the sets.
	 */
	public Judgement {
		one = Set.copyOf(one);
		other = Set.copyOf(other);
	}

	/**
	 * Tells whether another judgement is on the same two people.
	 * @param later the other judgement
	 * @return whether both of its sides share a name with the sides of this one
	 */
	public boolean isAbout(Judgement later) {
		return meets(this.one, later.one) && meets(this.other, later.other)
				|| meets(this.one, later.other) && meets(this.other, later.one);
	}

	private static boolean meets(Set<Named> a, Set<Named> b) {
		return !Collections.disjoint(a, b);
	}

	/**
	 * A person as one article names them.
	 *
	 * @param article the slug of the article
	 * @param part the part of the article's own subject
	 */
	public record Named(String article, String part) {
	}

}
