package org.talkstimeline.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A participant of a round.
 *
 * @param optional whether it counts neither way
 * @param headAlt whether it is open who leads
 */
record CodedPerson(CodedParty party, String name, @Nullable String title, boolean head, boolean optional,
		boolean headAlt) {

	boolean same(CodedPerson other) {
		return sameName(other) && this.party.same(other.party);
	}

	boolean sameName(CodedPerson other) {
		return Likeness.samePerson(this.name, other.name);
	}

}
