package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.spelling.NameBlocks;
import org.talkstimeline.spelling.NameLikeness;
import org.talkstimeline.spelling.NameLikeness.Degree;
import org.talkstimeline.spelling.PersonName;

/**
 * Places people whom an article knows by surname or by surname and initial only: with the
 * one person who can be meant, or on their own where that is nobody or could be several.
 */
final class BareSurnames {

	private final List<Identity> people;

	private final Map<String, Set<Identity>> bySurname = new HashMap<>();

	BareSurnames(List<Identity> people) {
		this.people = people;
		people.forEach(this::index);
	}

	private void index(Identity identity) {
		for (PersonName name : identity.names()) {
			NameBlocks.ofSurname(name)
				.forEach((block) -> this.bySurname.computeIfAbsent(block, (b) -> new LinkedHashSet<>()).add(identity));
		}
	}

	/** Members of delegations come first: more is known of them. */
	void place(List<Identity> brief) {
		List<Identity> surest = new ArrayList<>(brief);
		surest.sort(Comparator.comparing((one) -> one.parties().isEmpty()));
		surest.forEach(this::place);
		this.people.sort(Comparator.comparing((one) -> one.mentions().get(0), Mention.ORDER));
	}

	private void place(Identity brief) {
		Set<Identity> candidates = new LinkedHashSet<>();
		for (String block : NameBlocks.ofSurname(brief.name())) {
			candidates.addAll(this.bySurname.getOrDefault(block, Set.of()));
		}
		candidates.removeIf((one) -> !one.canBe(brief));
		Identity meant = meant(brief, candidates);
		if (meant != null) {
			NameLikeness names = NameLikeness.of(meant.name(), brief.name());
			meant.join(brief, PersonLink.reason(meant, brief, names) + ", nobody else can be meant");
		}
		else {
			this.people.add(brief);
			index(brief);
		}
	}

	private static @Nullable Identity meant(Identity brief, Set<Identity> candidates) {
		List<Predicate<Identity>> circles = List.of((one) -> one.sameParty(brief) && one.sameMeeting(brief),
				(one) -> one.sameParty(brief),
				(one) -> one.sameTalks(brief) && likeness(one, brief).compareTo(Degree.INITIAL) >= 0);
		for (Predicate<Identity> circle : circles) {
			List<Identity> inside = candidates.stream().filter(circle).toList();
			List<Identity> equal = inside.stream().filter((one) -> sameSurname(one, brief)).toList();
			List<Identity> nearest = equal.isEmpty() ? inside : equal;
			if (!nearest.isEmpty()) {
				return (nearest.size() == 1) ? nearest.get(0) : null;
			}
		}
		return null;
	}

	/** Outside a delegation a surname that only sounds alike says too little. */
	private static Degree likeness(Identity one, Identity brief) {
		return one.names()
			.stream()
			.map((name) -> NameLikeness.of(name, brief.name()).degree())
			.max(Comparator.naturalOrder())
			.orElse(Degree.UNLIKE);
	}

	private static boolean sameSurname(Identity one, Identity brief) {
		String surname = brief.name().surname();
		return one.names().stream().anyMatch((name) -> name.surname().equals(surname));
	}

}
