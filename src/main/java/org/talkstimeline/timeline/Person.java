package org.talkstimeline.timeline;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A person whom articles name, as known over a period, under every spelling met.
 */
@Entity
class Person {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
	@SequenceGenerator(name = "person_seq", sequenceName = "person_seq")
	@Nullable Long id;

	String slug;

	String name;

	int appearances;

	String document;

	String summary;

	@OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
	List<PersonName> names = new ArrayList<>();

	@Embedded
	Known known;

}
