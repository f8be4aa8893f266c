package org.talkstimeline.timeline;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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

	/** Its folded words without spaces, as "al Hayya" may be looked for as "alhayya". */
	String joined;

	@ElementCollection
	@CollectionTable(name = "person_name_word", joinColumns = @JoinColumn(name = "person_name_id"))
	@Column(name = "word")
	Set<String> words = new LinkedHashSet<>();

}
