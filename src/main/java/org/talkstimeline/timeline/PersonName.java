package org.talkstimeline.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A spelling of a person's name.
 */
@Entity
class PersonName {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_name_seq")
	@SequenceGenerator(name = "person_name_seq", sequenceName = "person_name_seq")
	@Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	Person person;

	String spelling;

	String spellingKey;

}
