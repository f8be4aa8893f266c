package org.talkstimeline.extraction;

/**
 * What sides agree on.
 */
public enum AgreementType {

	/** Prisoners of war or detainees, both ways. */
	PRISONER_EXCHANGE,
	/** The bodies of the dead. */
	REMAINS_REPATRIATION,
	/** Hostages or captives set free. */
	HOSTAGE_RELEASE,
	/** A halt to fighting, lasting or for a time. */
	CEASEFIRE,
	/** To set out or exchange drafts, memoranda or terms. */
	POSITIONS_EXCHANGE,
	/** To meet again. */
	FURTHER_TALKS,
	/** Committees or groups of experts. */
	WORKING_GROUPS,
	/** Children brought home. */
	CHILDREN_RETURN,
	/** Aid, corridors, access for relief. */
	HUMANITARIAN_ACCESS,
	/** Troops pulled back. */
	WITHDRAWAL,
	/** Observers, verification. */
	MONITORING,
	/** A signed framework, protocol or peace accord. */
	FRAMEWORK,
	/** Anything else agreed. */
	OTHER

}
