package org.talkstimeline.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Among what is searched; an empty list and null mean no restriction.
 *
 * @param kinds kinds of things
 * @param known the day as of which things are known
 * @param process slugs of processes, of which one must have the thing
 * @param articles slugs of the articles that belong to those processes; what stands in
 * one of them fits as well
 * @param from the first day wanted
 * @param to the last day wanted
 */
public record Scope(List<String> kinds, LocalDate known, List<String> process, List<String> articles,
		@Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * Copies the lists.
	 */
	public Scope {
		kinds = List.copyOf(kinds);
		process = List.copyOf(process);
		articles = List.copyOf(articles);
	}

	/**
	 * Takes everything of one kind.
	 * @param kind the kind
	 * @param known the day as of which things are known
	 * @return the scope
	 */
	public static Scope of(String kind, LocalDate known) {
		return new Scope(List.of(kind), known, List.of(), List.of(), null, null);
	}

}
