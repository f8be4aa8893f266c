package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Sentence;

/**
 * The lists of persons in one sentence.
 */
final class Enumerations {

	private final Map<PersonMention, List<PersonMention>> lists = new IdentityHashMap<>();

	private final Map<PersonMention, PersonMention> previous = new IdentityHashMap<>();

	Enumerations(Mentions mentions, PersonLists reader, Sentence sentence) {
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = mentions.person(i);
			if (mention == null || mention.nameFrom() != i || reader.possessor(mention)) {
				continue;
			}
			List<PersonMention> list = this.lists.computeIfAbsent(mention, (key) -> new ArrayList<>(List.of(key)));
			PersonMention next = reader.follower(sentence, mention);
			if (next != null && !this.lists.containsKey(next)) {
				list.add(next);
				this.lists.put(next, list);
				this.previous.put(next, mention);
			}
		}
	}

	/** Gives the list that a person stands in. */
	List<PersonMention> of(PersonMention mention) {
		return this.lists.getOrDefault(mention, List.of(mention));
	}

	/** Gives the person named before in the same list. */
	@Nullable PersonMention before(PersonMention mention) {
		return this.previous.get(mention);
	}

	/** Tells whether a person is the first of a list or stands alone. */
	boolean opens(PersonMention mention) {
		return !this.previous.containsKey(mention);
	}

}
