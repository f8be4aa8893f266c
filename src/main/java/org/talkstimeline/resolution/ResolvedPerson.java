package org.talkstimeline.resolution;

import java.util.List;

/**
 * A person whom articles name, at a round or not.
 *
 * @param slug the person's stable, readable name, such as {@code rustem-umerov}
 * @param name the spelling that stands
 * @param aliases every other spelling met, in alphabetical order
 * @param parties the codes of the parties in whose delegations the person appears; empty
 * for somebody only named
 * @param sources the slugs of the articles that name the person
 * @param reasons why spellings were taken to mean one person, such as
 * {@code "Medinskiy = Medinsky: same sound, same given name, same party"}
 * @param subjects the subjects of claims that were taken to mean this person
 */
public record ResolvedPerson(String slug, String name, List<String> aliases, List<String> parties, List<String> sources,
		List<String> reasons, List<ResolvedSubject> subjects) {

	/**
	 * Copies the lists.
	 */
	public ResolvedPerson {
		aliases = List.copyOf(aliases);
		parties = List.copyOf(parties);
		sources = List.copyOf(sources);
		reasons = List.copyOf(reasons);
		subjects = List.copyOf(subjects);
	}

}
