package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Subject;

/**
 * Collects the disagreements of one round, and hands on the values that stand.
 */
final class RoundConflicts {

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * Notes what a verdict on the round itself decided, and gives the value that stands.
	 */
	@Nullable String stands(String property, @Nullable Verdict verdict) {
		return stands(Subject.Type.ROUND, "", property, verdict);
	}

	/**
	 * Notes what a verdict decided.
	 * @param slug the slug of the subject; empty for the round itself, whose slug is only
	 * known when its date is
	 */
	@Nullable String stands(Subject.Type type, String slug, String property, @Nullable Verdict verdict) {
		if (verdict == null) {
			return null;
		}
		this.entries.add(new Entry(type, slug, property, verdict));
		return verdict.chosen().value();
	}

	List<ResolvedConflict> of(String round) {
		return this.entries.stream()
			.flatMap((entry) -> entry.verdict
				.conflict(new SubjectRef(entry.type, entry.slug.isEmpty() ? round : entry.slug), entry.property)
				.stream())
			.toList();
	}

	private record Entry(Subject.Type type, String slug, String property, Verdict verdict) {
	}

}
