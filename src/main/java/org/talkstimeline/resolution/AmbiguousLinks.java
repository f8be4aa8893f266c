package org.talkstimeline.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds people who are only named, by a name that members of two delegations share: there
 * is no telling whom the article means, so they are linked to neither.
 */
final class AmbiguousLinks {

	private final List<PersonLink> links;

	private final Map<Identity, SortedSet<String>> partiesMeant = new HashMap<>();

	AmbiguousLinks(List<PersonLink> links) {
		this.links = links;
	}

	void drop() {
		for (PersonLink link : this.links) {
			note(link.a(), link.b());
			note(link.b(), link.a());
		}
		this.links.removeIf((link) -> ambiguous(link.a(), link.b()) || ambiguous(link.b(), link.a()));
	}

	private void note(Identity named, Identity member) {
		if (named.parties().isEmpty()) {
			this.partiesMeant.computeIfAbsent(named, (n) -> new TreeSet<>()).addAll(member.parties());
		}
	}

	private boolean ambiguous(Identity named, Identity member) {
		return !member.parties().isEmpty() && this.partiesMeant.getOrDefault(named, new TreeSet<>()).size() > 1;
	}

}
