package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.talkstimeline.resolution.Ties;

/**
 * Parts what many articles can bear on into groups that no chain of ties connects, so
 * that each is resolved on the days on which something of it came out and no others.
 */
@Component
class Groups {

	private final Neighbourhood neighbourhood;

	Groups(Neighbourhood neighbourhood) {
		this.neighbourhood = neighbourhood;
	}

	/**
	 * Follows the ties of articles.
	 * @param articles articles that changed, each with the first day on which it counts
	 * or counted
	 * @param ties their ties, those that they had included
	 * @return the groups
	 */
	Collection<Group> of(Map<String, LocalDate> articles, Collection<Neighbourhood.Tie> ties) {
		Set<Neighbourhood.Tie> seen = new HashSet<>(ties);
		Set<Part> people = this.neighbourhood.people(ties, seen);
		Set<String> rounds = this.neighbourhood.rounds(articles.keySet(), ties, seen);
		if (articles.size() == 1) {
			LocalDate from = articles.values().iterator().next();
			return List.of(new Group(from, articles.keySet(), people, rounds));
		}
		Chains chains = new Chains();
		Set<String> names = seen.stream().map(Neighbourhood.Tie::name).collect(Collectors.toSet());
		seen.forEach((tie) -> chains.join("article " + tie.article(), tie.name(), names));
		List<Block> blocks = this.neighbourhood.blocks(names.stream().filter(Ties::isSpelling).toList());
		Set<String> shared = blocks.stream().map(Block::block).collect(Collectors.toSet());
		blocks.forEach((block) -> chains.join(block.name(), block.block(), shared));
		Map<String, Group> groups = new TreeMap<>();
		articles.forEach((article, day) -> put(groups, chains, article,
				new Group(day, Set.of(article), Set.of(), Set.of(article))));
		people.forEach((part) -> put(groups, chains, part.article(),
				new Group(LocalDate.MAX, Set.of(), Set.of(part), Set.of())));
		rounds.forEach((article) -> put(groups, chains, article,
				new Group(LocalDate.MAX, Set.of(), Set.of(), Set.of(article))));
		return groups.values();
	}

	private static void put(Map<String, Group> groups, Chains chains, String article, Group some) {
		groups.merge(chains.of("article " + article), some, Group::with);
	}

	/**
	 * What a spelling has in common with others.
	 *
	 * @param name the spelling
	 * @param block what it has
	 */
	record Block(String name, String block) {
	}

	/** What hangs together. */
	private static final class Chains {

		private final Map<String, String> next = new HashMap<>();

		/** Joins what has a tie to all that it leads to, as far as anything is there. */
		void join(String what, String tie, Set<String> there) {
			for (String across : Ties.across(tie)) {
				if (there.contains(across)) {
					this.next.put(of(what), of(across));
				}
			}
		}

		/** Gives the one that stands for all of its chain. */
		String of(String what) {
			String last = what;
			for (String next = this.next.get(last); next != null && !next.equals(last); next = this.next.get(last)) {
				last = next;
			}
			if (!last.equals(what)) {
				this.next.put(what, last);
			}
			return last;
		}

	}

}
