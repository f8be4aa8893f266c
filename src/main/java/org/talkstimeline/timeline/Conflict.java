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
import org.talkstimeline.extraction.Subject;

/**
 * A value of a round, or of something in it, on which sources disagree.
 */
@Entity
class Conflict {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conflict_seq")
	@SequenceGenerator(name = "conflict_seq", sequenceName = "conflict_seq")
	@Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	Round round;

	int position;

	@Enumerated(EnumType.STRING)
	Subject.Type subjectType;

	String subjectSlug;

	String property;

	@Nullable String chosen;

	String rule;

	String document;

}
