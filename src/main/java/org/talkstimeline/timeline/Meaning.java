package org.talkstimeline.timeline;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.talkstimeline.extraction.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What an article's own subject was taken to mean over a period: the way from a claim to
 * what it supports.
 */
@Entity
class Meaning {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meaning_seq")
	@SequenceGenerator(name = "meaning_seq", sequenceName = "meaning_seq")
	@Nullable Long id;

	String article;

	@Enumerated(EnumType.STRING)
	Subject.Type subjectType;

	String subjectRound;

	String subjectPart;

	@Enumerated(EnumType.STRING)
	Subject.Type meantType;

	String meantSlug;

	/**
	 * The slug of the round that it belongs to; empty for a person named outside any
	 * round.
	 */
	String round;

	@Embedded
	Known known;

}
