package org.talkstimeline.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Token;

/**
 * The persons of one article, so that a surname alone finds the full name.
 */
final class People {

	private static final int SAME_START = 4;

	private final List<Person> all = new ArrayList<>();

	private final Map<String, List<Person>> byLast = new HashMap<>();

	private final Map<String, List<Person>> byFirst = new HashMap<>();

	List<Person> all() {
		return this.all;
	}

	Person add(List<Token> name) {
		Person same = find(name);
		if (same != null) {
			same.named(name);
			index(same, name);
			return same;
		}
		Person person = new Person(name);
		this.all.add(person);
		index(person, name);
		return person;
	}

	/** Another name under which the article speaks of somebody. */
	void alias(Person person, List<Token> name) {
		index(person, name);
	}

	private void index(Person person, List<Token> name) {
		put(this.byLast, last(name), person);
		put(this.byFirst, name.get(0).norm(), person);
	}

	private static void put(Map<String, List<Person>> map, String key, Person person) {
		List<Person> list = map.computeIfAbsent(key, (k) -> new ArrayList<>(2));
		if (!list.contains(person)) {
			list.add(person);
		}
	}

	@Nullable Person find(List<Token> name) {
		List<Person> sameLast = this.byLast.getOrDefault(last(name), List.of());
		if (name.size() == 1) {
			if (!sameLast.isEmpty()) {
				return sameLast.get(sameLast.size() - 1);
			}
			List<Person> sameFirst = this.byFirst.getOrDefault(name.get(0).norm(), List.of());
			return (sameFirst.size() == 1) ? sameFirst.get(0) : null;
		}
		for (Person each : sameLast) {
			if (compatible(each.name(), name)) {
				return each;
			}
		}
		for (Person each : this.byFirst.getOrDefault(name.get(0).norm(), List.of())) {
			if (each.name().size() == name.size() && alike(last(each.name()), last(name))) {
				return each;
			}
		}
		return null;
	}

	private static boolean compatible(List<Token> a, List<Token> b) {
		List<Token> shorter = (a.size() <= b.size()) ? a : b;
		List<Token> longer = (shorter == a) ? b : a;
		if (shorter.size() == 1) {
			return true;
		}
		int found = 0;
		for (Token token : longer) {
			found += (found < shorter.size() && token.norm().equals(shorter.get(found).norm())) ? 1 : 0;
		}
		return found == shorter.size();
	}

	private static boolean alike(String a, String b) {
		int common = 0;
		while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
			common++;
		}
		return common >= SAME_START && Math.max(a.length(), b.length()) - common <= 2;
	}

	static String last(List<Token> name) {
		int end = name.size() - 1;
		while (end > 0 && (name.get(end).is("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))) {
			end--;
		}
		String last = name.get(end).norm();
		int hyphen = last.indexOf('-');
		boolean article = hyphen > 0 && hyphen < 4 && Words.is(last.substring(0, hyphen), WordClass.PARTICLE);
		return article ? last.substring(hyphen + 1) : last;
	}

}
