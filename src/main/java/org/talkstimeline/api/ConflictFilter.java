package org.talkstimeline.api;

import java.util.List;

import org.talkstimeline.extraction.Property;

/**
 * Which conflicts are wanted; an empty list means no restriction.
 *
 * @param round slugs of rounds
 * @param process slugs of processes
 * @param property what the sources disagree on
 */
record ConflictFilter(List<String> round, List<String> process, List<Property> property) {

	List<String> propertyNames() {
		return this.property.stream().map(Property::jsonName).toList();
	}

}
