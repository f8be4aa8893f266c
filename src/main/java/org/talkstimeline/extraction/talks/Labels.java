package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Finds the labels that open a list of people: "For Ukraine:", "The Houthi side:",
 * "GOSL."
 */
final class Labels {

	private static final int LONGEST = 12;

	private Labels() {
	}

	static @Nullable Label read(Mentions mentions, Sentence sentence) {
		Document document = mentions.document();
		int limit = Math.min(sentence.to(), sentence.from() + LONGEST);
		String party = "";
		for (int i = sentence.from(); i < limit; i++) {
			PartyMention mention = mentions.party(i);
			boolean led = i == sentence.from()
					|| document.token(sentence.from()).is("for", "from", "on", "the", "in", "representing");
			if (mention != null && party.isEmpty() && led && i - sentence.from() < 5) {
				party = mention.code();
				i = mention.to() - 1;
			}
			else if (document.token(i).is(":") && !party.isEmpty()) {
				return new Label(party, i + 1);
			}
			else if (document.token(i).is(".", ";", "said", "is", "was", "were", "are", "has", "had", "will")
					|| mentions.person(i) != null) {
				boolean alone = document.token(i).is(".") && !party.isEmpty() && sentence.to() - sentence.from() <= 4;
				return alone ? new Label(party, i + 1) : null;
			}
		}
		return null;
	}

	/**
	 * A label.
	 *
	 * @param party the code of the party it names
	 * @param to the token after it
	 */
	record Label(String party, int to) {
	}

}
