package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.talkstimeline.resolution.name.Folding;

/**
 * Accounts that mean one meeting; it grows while rounds are resolved.
 */
final class Meeting {

	private final List<Account> accounts = new ArrayList<>();

	private final Set<String> articles = new HashSet<>();

	private final Set<SortedSet<String>> sides = new HashSet<>();

	private final Set<Integer> ordinals = new HashSet<>();

	private final SortedSet<String> cities = new TreeSet<>();

	Meeting(Account account) {
		add(account);
	}

	private void add(Account account) {
		this.accounts.add(account);
		this.articles.add(account.source().article());
		this.sides.add(account.parties());
		Integer ordinal = account.ordinal();
		if (ordinal != null) {
			this.ordinals.add(ordinal);
		}
		String city = account.city();
		if (city != null) {
			this.cities.add(Folding.fold(city));
		}
	}

	void join(Meeting other) {
		other.accounts.forEach(this::add);
		this.accounts.sort(Account.ORDER);
	}

	/** Gives its accounts in order of publication. */
	List<Account> accounts() {
		return List.copyOf(this.accounts);
	}

	Account first() {
		return this.accounts.get(0);
	}

	Set<SortedSet<String>> sides() {
		return this.sides;
	}

	Set<Integer> ordinals() {
		return this.ordinals;
	}

	Set<String> cities() {
		return this.cities;
	}

	/** Gives the days or ranges of days that accounts date it to. */
	List<RoundDate> days() {
		return this.accounts.stream().map(Account::days).filter(Objects::nonNull).distinct().toList();
	}

	/** Gives its dates, those of a month or a year included. */
	List<RoundDate> dates() {
		return this.accounts.stream().map(Account::date).filter(Objects::nonNull).distinct().toList();
	}

	/** An article that tells of two rounds knows them to be two. */
	boolean sharesArticle(Meeting other) {
		boolean smaller = this.articles.size() < other.articles.size();
		Set<String> few = smaller ? this.articles : other.articles;
		Set<String> many = smaller ? other.articles : this.articles;
		return few.stream().anyMatch(many::contains);
	}

	boolean tells(RoundStatus status) {
		return this.accounts.stream().anyMatch((account) -> account.status() == status);
	}

}
