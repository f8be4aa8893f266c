package org.talkstimeline.timeline;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A peace process as it was known over a period.
 */
@Entity
class Process {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "process_seq")
	@SequenceGenerator(name = "process_seq", sequenceName = "process_seq")
	@Nullable Long id;

	String slug;

	String name;

	String document;

	@Embedded
	Known known;

}
