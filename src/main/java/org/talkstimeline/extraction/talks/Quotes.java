package org.talkstimeline.extraction.talks;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.Quote;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Points to the words of a document.
 */
final class Quotes {

	private final Document document;

	private final int[] sentences;

	Quotes(Document document) {
		this.document = document;
		this.sentences = new int[document.tokens().size()];
		for (Sentence sentence : document.sentences()) {
			for (int i = sentence.from(); i < sentence.to(); i++) {
				this.sentences[i] = sentence.index();
			}
		}
	}

	Quote quote(int from, int to) {
		return new Quote(this.sentences[from], this.document.tokens().get(from).start(),
				this.document.tokens().get(to - 1).end());
	}

	int @Nullable [] firstMention(Mentions mentions, String code) {
		for (int i = 0; i < this.sentences.length; i++) {
			PartyMention party = mentions.party(i);
			if (party != null && party.code().equals(code)) {
				return new int[] { party.from(), party.to() };
			}
		}
		return null;
	}

}
