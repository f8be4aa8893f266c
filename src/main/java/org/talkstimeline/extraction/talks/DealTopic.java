package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.AgreementType;

/**
 * Words that name something on which sides may agree.
 *
 * @param type its kind
 * @param from its first token
 * @param to the token after its last one
 * @param at the token that names it best
 */
record DealTopic(AgreementType type, int from, int to, int at) {

	boolean covers(DealMark mark) {
		return mark.from() >= this.from && mark.to() <= this.to;
	}

	/**
	 * Whether it is about people or bodies, so that it can be counted and carried out.
	 */
	static boolean counted(AgreementType type) {
		return type == AgreementType.PRISONER_EXCHANGE || type == AgreementType.REMAINS_REPATRIATION
				|| type == AgreementType.HOSTAGE_RELEASE || type == AgreementType.CHILDREN_RETURN;
	}

}
