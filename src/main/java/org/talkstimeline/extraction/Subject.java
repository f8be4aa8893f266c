package org.talkstimeline.extraction;

/**
 * What a finding speaks of, named by its content so that reading the article again gives
 * the same name.
 *
 * @param type what kind of thing it is
 * @param round the key of the round within the article, such as {@code RU-UA@2025-06-02};
 * empty for a party or a person who is named outside any round
 * @param part what of the round is meant: the folded name of a participant, the type of
 * an agreement (with a number where a round has two of a type), empty for the round
 * itself; for a party its code, for a person the folded name
 */
public record Subject(Type type, String round, String part) {

	/**
	 * The kinds of subject.
	 */
	public enum Type {

		/** A round of talks: one meeting of negotiators on one occasion. */
		ROUND,
		/** A person at a round, as a member of a delegation. */
		PARTICIPATION,
		/** Something that the sides of a round agreed. */
		AGREEMENT,
		/** A party other than a state, which the article introduces by name. */
		PARTY,
		/** A person whom the article names, whether or not at a round. */
		PERSON;

		/**
		 * Tells whether somebody is meant.
		 * @return whether it is a person, at a round or not
		 */
		public boolean isPerson() {
			return this == PARTICIPATION || this == PERSON;
		}

	}

}
