package org.talkstimeline.timeline;

import java.time.LocalDate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.resolution.AgreementStage;

/**
 * What the sides of a round agreed, with the stages that it went through.
 */
@Entity
class Agreement {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_seq")
	@SequenceGenerator(name = "agreement_seq", sequenceName = "agreement_seq")
	@Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	Round round;

	int position;

	String slug;

	@Enumerated(EnumType.STRING)
	AgreementType type;

	@Nullable Integer persons;

	@Enumerated(EnumType.STRING)
	AgreementStage status;

	@Nullable LocalDate agreedOn;

	@Nullable LocalDate startedOn;

	@Nullable LocalDate implementedOn;

	String document;

	@ElementCollection
	@CollectionTable(name = "agreement_stage", joinColumns = @JoinColumn(name = "agreement_id"))
	Set<Stage> history = new LinkedHashSet<>();

	/**
	 * A stage and the day for which it is reported.
	 */
	@jakarta.persistence.Embeddable
	record Stage(@Enumerated(EnumType.STRING) AgreementStage stage,
			@Column(name = "reported_for") @Nullable LocalDate day) {
	}

}
