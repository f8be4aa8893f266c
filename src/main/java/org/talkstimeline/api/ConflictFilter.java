package org.talkstimeline.api;

import java.util.List;

/**
 * Which conflicts are wanted; an empty list means no restriction.
 *
 * @param round slugs of rounds
 * @param process slugs of processes
 * @param property what the sources disagree on
 */
record ConflictFilter(List<String> round, List<String> process, List<Disputed> property) {

	List<String> propertyNames() {
		return this.property.stream().map(Disputed::toString).toList();
	}

}
