package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a write changed in the timeline as it is now. Nothing is named that looks the same
 * as before.
 *
 * @param created what there was not before
 * @param changed what is told otherwise
 * @param withdrawn what is gone
 * @param conflictsOpened values on which sources now disagree
 * @param conflictsSettled values on which they no longer do
 */
public record Outcome(List<Thing> created, List<Thing> changed, List<Thing> withdrawn, List<Dispute> conflictsOpened,
		List<Dispute> conflictsSettled) {

	/** Nothing. */
	public static final Outcome NONE = new Outcome(List.of(), List.of(), List.of(), List.of(), List.of());

	/**
	 * Copies the lists.
	 */
	public Outcome {
		created = List.copyOf(created);
		changed = List.copyOf(changed);
		withdrawn = List.copyOf(withdrawn);
		conflictsOpened = List.copyOf(conflictsOpened);
		conflictsSettled = List.copyOf(conflictsSettled);
	}

	/**
	 * Adds what comes with another write of the same transaction.
	 * @param other what it changed
	 * @return both
	 */
	public Outcome and(Outcome other) {
		return new Outcome(both(this.created, other.created), both(this.changed, other.changed),
				both(this.withdrawn, other.withdrawn), both(this.conflictsOpened, other.conflictsOpened),
				both(this.conflictsSettled, other.conflictsSettled));
	}

	/**
	 * Writes an answer.
	 * @param property what the outcome stands beside, as the name of a property
	 * @param json its JSON text
	 * @return the JSON text of both
	 */
	public String json(String property, String json) {
		return "{\"" + property + "\":" + json + "," + Json.write(this).substring(1);
	}

	private static <T> List<T> both(Collection<T> one, Collection<T> other) {
		Set<T> both = new LinkedHashSet<>(one);
		both.addAll(other);
		return new ArrayList<>(both);
	}

	/**
	 * Something that has a slug.
	 *
	 * @param type what it is
	 * @param slug its slug, or the code of a party
	 */
	public record Thing(ThingType type, String slug) {
	}

	/**
	 * A value on which sources disagree.
	 *
	 * @param round the slug of the round
	 * @param subject the slug of the round, participant or agreement that has the value
	 * @param property the JSON name of the property
	 */
	public record Dispute(String round, String subject, String property) {
	}

}
