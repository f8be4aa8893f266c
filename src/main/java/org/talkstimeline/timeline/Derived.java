package org.talkstimeline.timeline;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * A group of articles, resolved but not written yet.
 *
 * @param group the articles with all that turned out to belong to them
 * @param derivation the rows that they support
 * @param casting whom they mean
 */
record Derived(Group group, Derivation derivation, Casting casting) {

	/**
	 * Gives the names of all on which another group may have no claim of its own.
	 */
	Set<String> names() {
		Set<String> names = new TreeSet<>();
		add(names, "article ", this.group.rounds());
		this.group.people().forEach((part) -> names.add("person " + part.article() + " " + part.name()));
		add(names, "slug ", Strangers.bases(this.derivation.everybody()));
		add(names, "slug ", Strangers.bases(this.derivation.people().now().keySet()));
		add(names, "round ", Strangers.bases(this.derivation.roundsBefore()));
		add(names, "round ", Strangers.bases(this.derivation.rounds().difference().touched()));
		add(names, "process ", this.derivation.processes().difference().touched());
		return names;
	}

	private static void add(Set<String> names, String kind, Collection<String> some) {
		some.forEach((name) -> names.add(kind + name));
	}

}
