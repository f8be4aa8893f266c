package org.talkstimeline.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.resolution.Attendance;

/**
 * A person's place in a delegation. The person is named by slug, as a person and a round
 * are known over periods of their own.
 */
@Entity
class Participation {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participation_seq")
	@SequenceGenerator(name = "participation_seq", sequenceName = "participation_seq")
	@Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	Delegation delegation;

	int position;

	String person;

	@Nullable String title;

	boolean head;

	@Enumerated(EnumType.STRING)
	Attendance attendance;

}
