package org.talkstimeline.extraction.lexicon;

/**
 * A word or phrase that stands for a party.
 *
 * @param code the code of the party
 * @param form how the phrase names it
 */
public record PartyTerm(String code, Form form) {

	/**
	 * Ways to name a party.
	 */
	public enum Form {

		/** The name of a state. */
		STATE,
		/** An adjective or the name of its people. */
		DEMONYM,
		/** Its capital, which is also a place. */
		CAPITAL,
		/** A seat of government. */
		METONYM,
		/** An international body. */
		BODY,
		/** An armed group or movement. */
		GROUP,
		/** The word "government" alone, whose state the article makes clear. */
		GOVERNMENT

	}

}
