package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.talkstimeline.article.Article;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;

/**
 * Sorts claims into accounts: one for each article and each round that it tells of.
 */
final class Accounts {

	/** Sources in order of publication. */
	static final Comparator<Source> BY_DAY = Comparator.comparing(Source::published).thenComparing(Source::article);

	private Accounts() {
	}

	static Source source(Claim claim) {
		Article article = claim.article();
		return new Source(article.slug(), article.publisher(), article.published());
	}

	static List<Account> of(Collection<Claim> claims) {
		SortedMap<Source, SortedMap<String, List<Claim>>> byRound = new TreeMap<>(BY_DAY);
		for (Claim claim : claims) {
			String round = claim.subject().round();
			if (!round.isEmpty()) {
				byRound.computeIfAbsent(source(claim), (s) -> new TreeMap<>())
					.computeIfAbsent(round, (r) -> new ArrayList<>())
					.add(claim);
			}
		}
		List<Account> accounts = new ArrayList<>();
		byRound.forEach((source, rounds) -> rounds.forEach((key, told) -> accounts.add(account(source, key, told))));
		return accounts;
	}

	private static Account account(Source source, String key, List<Claim> claims) {
		Telling round = new Telling(
				claims.stream().filter((claim) -> claim.subject().type() == Subject.Type.ROUND).toList());
		return new Account(source, key, round, new TreeSet<>(round.values(Property.PARTY)),
				new TreeSet<>(round.values(Property.MEDIATOR)), parts(claims, Subject.Type.PARTICIPATION),
				parts(claims, Subject.Type.AGREEMENT));
	}

	private static SortedMap<String, Telling> parts(List<Claim> claims, Subject.Type type) {
		SortedMap<String, List<Claim>> parts = new TreeMap<>();
		for (Claim claim : claims) {
			if (claim.subject().type() == type) {
				parts.computeIfAbsent(claim.subject().part(), (part) -> new ArrayList<>()).add(claim);
			}
		}
		SortedMap<String, Telling> tellings = new TreeMap<>();
		parts.forEach((part, told) -> tellings.put(part, new Telling(told)));
		return tellings;
	}

}
