package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.talkstimeline.spelling.NameBlocks;

/**
 * Decides which mentions mean one person: first full names, from the surest likeness to
 * the weakest, then bare surnames where only one person can be meant.
 */
final class Identities {

	private static final int LARGEST = 300;

	private static final int NEAR = 20;

	private final Map<Identity, Identity> joined = new HashMap<>();

	private final List<Identity> all = new ArrayList<>();

	private Identities() {
	}

	/** Gives the people that mentions mean, in the order of their first mention. */
	static List<Identity> of(List<Mention> mentions, Judgements judgements) {
		Identities identities = new Identities();
		identities.group(mentions);
		judgements.joining().forEach(identities::join);
		List<Identity> full = identities.standing((one) -> one.name().full());
		List<PersonLink> links = new ArrayList<>(identities.links(full));
		new AmbiguousLinks(links).drop();
		links.sort(PersonLink.ORDER);
		links.forEach(identities::join);
		List<Identity> people = new ArrayList<>(full.stream().filter(identities::stands).toList());
		List<Identity> brief = identities.standing((one) -> !one.name().full());
		new BareSurnames(people).place(brief);
		return people;
	}

	/** Mentions with one folded name and one party need no weighing. */
	private void group(List<Mention> mentions) {
		Map<String, List<Identity>> groups = new LinkedHashMap<>();
		for (Mention mention : mentions) {
			List<Identity> group = groups.computeIfAbsent(mention.name().key() + "\n" + mention.key().party(),
					(k) -> new ArrayList<>());
			Identity taker = group.stream().filter((one) -> one.canTake(mention)).findFirst().orElse(null);
			if (taker != null) {
				taker.add(mention);
			}
			else {
				Identity identity = new Identity(mention);
				group.add(identity);
				this.all.add(identity);
			}
		}
	}

	private Collection<PersonLink> links(List<Identity> full) {
		Map<String, List<Integer>> blocks = new TreeMap<>();
		for (int i = 0; i < full.size(); i++) {
			for (String block : NameBlocks.ofWhole(full.get(i).name())) {
				blocks.computeIfAbsent(block, (b) -> new ArrayList<>()).add(i);
			}
			for (String roster : rosters(full.get(i))) {
				blocks.computeIfAbsent(roster, (b) -> new ArrayList<>()).add(i);
			}
		}
		Set<Long> weighed = new HashSet<>();
		List<PersonLink> links = new ArrayList<>();
		for (List<Integer> block : blocks.values()) {
			int reach = block.size();
			if (reach > LARGEST) {
				// pairs grow with the square; beyond what talks hold, only near names are
				// weighed
				block.sort(Comparator.comparing((each) -> full.get(each).name().key()));
				reach = NEAR;
			}
			for (int i = 0; i < block.size(); i++) {
				for (int j = i + 1; j < Math.min(block.size(), i + reach); j++) {
					int one = Math.min(block.get(i), block.get(j));
					int other = Math.max(block.get(i), block.get(j));
					PersonLink link = weighed.add(((long) one << Integer.SIZE) | other)
							? PersonLink.weigh(full.get(one), full.get(other)) : null;
					if (link != null) {
						links.add(link);
					}
				}
			}
		}
		return links;
	}

	/**
	 * Members of one delegation at one meeting, with one initial, may be weighed on less.
	 */
	private static List<String> rosters(Identity identity) {
		return identity.meetings()
			.stream()
			.flatMap((meeting) -> identity.parties()
				.stream()
				.map((party) -> "@" + meeting + party + identity.name().surname().charAt(0)))
			.toList();
	}

	private void join(PersonLink link) {
		Identity a = root(link.a());
		Identity b = root(link.b());
		if (a != b && a.canBe(b)) {
			a.join(b, link.reason());
			this.joined.put(b, a);
		}
	}

	/**
	 * An editor's word outweighs what names suggest; a full name leads where there is
	 * one.
	 */
	private void join(Judgement judgement) {
		List<Identity> meant = new ArrayList<>(
				standing((one) -> one.isNamed(judgement.one()) || one.isNamed(judgement.other())));
		meant.sort(Comparator.comparing((one) -> !one.name().full()));
		for (Identity one : meant.subList(Math.min(1, meant.size()), meant.size())) {
			meant.get(0).join(one, "an editor's word");
			this.joined.put(one, meant.get(0));
		}
	}

	private List<Identity> standing(Predicate<Identity> which) {
		return this.all.stream().filter(this::stands).filter(which).toList();
	}

	private Identity root(Identity identity) {
		Identity root = identity;
		while (this.joined.containsKey(root)) {
			root = this.joined.get(root);
		}
		return root;
	}

	private boolean stands(Identity identity) {
		return !this.joined.containsKey(identity);
	}

}
