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
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;

/**
 * Sorts claims into mentions: one for each article and each person in it.
 */
final class Mentions {

	private final PartyCodes codes;

	private final Judgements judgements;

	/** The marks of the meeting that each round of each article is. */
	private final Map<String, SortedSet<String>> marksOf = new HashMap<>();

	/** The parties whose talks each article tells of. */
	private final Map<String, SortedSet<String>> sidesOf = new HashMap<>();

	private final SortedMap<MentionKey, Draft> drafts = new TreeMap<>();

	/** The delegations of each name of each article. */
	private final Map<String, SortedSet<String>> parties = new HashMap<>();

	Mentions(PartyCodes codes, Collection<Account> accounts, Judgements judgements) {
		this.codes = codes;
		this.judgements = judgements;
		for (Account account : accounts) {
			this.marksOf.put(account.source().article() + "\n" + account.key(), account.marks());
			this.sidesOf.computeIfAbsent(account.source().article(), (a) -> new TreeSet<>()).addAll(account.parties());
		}
	}

	List<Mention> of(Collection<Claim> claims) {
		Map<String, Map<Subject, List<Claim>>> articles = new LinkedHashMap<>();
		for (Claim claim : claims) {
			Subject subject = claim.subject();
			if (subject.type().isPerson()) {
				articles.computeIfAbsent(claim.article().slug(), (a) -> new LinkedHashMap<>())
					.computeIfAbsent(subject, (s) -> new ArrayList<>())
					.add(claim);
			}
		}
		articles.forEach((article, subjects) -> subjects.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> entry.getKey().type()))
			.forEach((entry) -> take(article, entry.getKey(), entry.getValue())));
		List<Mention> mentions = new ArrayList<>();
		this.drafts.forEach((key, draft) -> {
			if (!draft.names.isEmpty()) {
				mentions.add(Mention.of(key, draft.source, draft.names, draft.titles, draft.subjects, draft.meetings,
						this.sidesOf.getOrDefault(key.article(), new TreeSet<>()), this.judgements.sides(key)));
			}
		});
		mentions.sort(Mention.ORDER);
		return mentions;
	}

	/**
	 * Participations come first, so that a person named elsewhere in the article joins
	 * them.
	 */
	private void take(String article, Subject subject, List<Claim> claims) {
		Telling telling = new Telling(claims);
		String name = article + "\n" + subject.part();
		SortedSet<String> known = this.parties.computeIfAbsent(name, (n) -> new TreeSet<>());
		String party = party(telling);
		if (subject.type() == Subject.Type.PERSON) {
			party = known.isEmpty() ? "" : known.first();
		}
		else {
			known.add(party);
		}
		MentionKey key = new MentionKey(article, subject.part(), party);
		Draft draft = this.drafts.computeIfAbsent(key, (k) -> new Draft(Accounts.source(claims.get(0))));
		draft.names.addAll(telling.values(Property.NAME));
		draft.titles.addAll(telling.values(Property.TITLE));
		draft.subjects.add(subject);
		draft.meetings.addAll(this.marksOf.getOrDefault(article + "\n" + subject.round(), new TreeSet<>()));
	}

	private String party(Telling telling) {
		return party(telling, this.codes);
	}

	/**
	 * Gives the party whose delegation a participation names; empty where it names none.
	 */
	static String party(@Nullable Telling telling, PartyCodes codes) {
		String code = (telling != null) ? telling.value(Property.PARTY) : null;
		return (code != null) ? codes.canonical(code) : "";
	}

	private static final class Draft {

		private final Source source;

		private final Set<String> names = new TreeSet<>();

		private final SortedSet<String> titles = new TreeSet<>();

		private final Set<Subject> subjects = new HashSet<>();

		private final SortedSet<String> meetings = new TreeSet<>();

		private Draft(Source source) {
			this.source = source;
		}

	}

}
