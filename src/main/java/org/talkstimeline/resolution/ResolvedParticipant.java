package org.talkstimeline.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person as a member of a delegation at one round.
 *
 * @param person the person's slug
 * @param name the person's name in the spelling that stands
 * @param title the office held at that round, as a source words it
 * @param head whether the person leads the delegation
 * @param attendance whether the person is only announced or was there
 * @param sources the slugs of the articles that name the person at this round, in order
 * of publication
 */
public record ResolvedParticipant(String person, String name, @Nullable String title, boolean head,
		Attendance attendance, List<String> sources) {

	/**
	 * Copies the list.
	 */
	public ResolvedParticipant {
		sources = List.copyOf(sources);
	}

}
