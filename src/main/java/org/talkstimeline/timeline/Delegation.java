package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.resolution.DelegationRole;

/**
 * Whom one party sent to a round.
 */
@Entity
class Delegation {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation_seq")
	@SequenceGenerator(name = "delegation_seq", sequenceName = "delegation_seq")
	@Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	Round round;

	int position;

	String party;

	@Enumerated(EnumType.STRING)
	DelegationRole role;

	@Nullable String head;

	String document;

	@OneToMany(mappedBy = "delegation", cascade = CascadeType.PERSIST)
	List<Participation> participations = new ArrayList<>();

}
