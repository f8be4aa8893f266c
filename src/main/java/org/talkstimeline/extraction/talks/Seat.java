package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.mention.Person;
import org.talkstimeline.extraction.mention.PersonMention;

/**
 * A person's place at a round.
 *
 * @param person who
 * @param mention the words that name the person there
 * @param party the code of the delegation, empty where the words do not say
 * @param head whether the words say that the person leads
 * @param mediating whether the person stands between the sides
 * @param present whether the words say that the person was there, not only will be
 * @param from the first token of the words that seat the person
 * @param to the token after the last one
 * @param rule the rule that read it
 * @param confidence how likely it is right
 */
record Seat(Person person, PersonMention mention, String party, boolean head, boolean mediating, boolean present,
		int from, int to, String rule, double confidence) {

	Seat of(String code) {
		return new Seat(this.person, this.mention, code, this.head, this.mediating, this.present, this.from, this.to,
				this.rule, this.confidence);
	}

}
