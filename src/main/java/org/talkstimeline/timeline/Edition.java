package org.talkstimeline.timeline;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The state of the data set over a period: its version and how much it holds.
 */
@Entity
class Edition {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_seq")
	@SequenceGenerator(name = "edition_seq", sequenceName = "edition_seq")
	@Nullable Long id;

	@Embedded
	Holdings holdings;

	@Embedded
	Known known;

}
