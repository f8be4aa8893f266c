package org.talkstimeline.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.talkstimeline.spelling.Folding;

/**
 * Accounts that mean one meeting; it grows while rounds are resolved.
 */
final class Meeting {

	private final List<Account> accounts = new ArrayList<>();

	private final Set<String> articles = new HashSet<>();

	private final Set<SortedSet<String>> sides = new HashSet<>();

	private final Set<Integer> ordinals = new HashSet<>();

	private final SortedSet<String> cities = new TreeSet<>();

	private final Set<RoundDate> days = new LinkedHashSet<>();

	private final Set<RoundDate> dates = new LinkedHashSet<>();

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
		RoundDate date = account.date();
		if (date != null) {
			this.dates.add(date);
		}
		RoundDate day = account.days();
		if (day != null) {
			this.days.add(day);
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
	Set<RoundDate> days() {
		return this.days;
	}

	/** Gives its dates, those of a month or a year included. */
	Set<RoundDate> dates() {
		return this.dates;
	}

	/** Gives the first day of a meeting that is dated to the day. */
	LocalDate firstDay() {
		return this.days.iterator().next().first();
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
