package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.resolution.RoundStatus;

/**
 * A round of talks as it was known over a period. The answer is kept whole beside what
 * rounds are sought by.
 */
@Entity
class Round {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_seq")
	@SequenceGenerator(name = "round_seq", sequenceName = "round_seq")
	@Nullable Long id;

	String slug;

	String process;

	@Nullable Integer ordinal;

	/**
	 * The first day that the round can have begun on; the end of time where nothing is
	 * known, so that it sorts last.
	 */
	LocalDate firstDay;

	/** The last day that the round can have been on. */
	LocalDate lastDay;

	@Nullable String city;

	@Nullable String cityKey;

	@Nullable String country;

	@Nullable String venue;

	@Enumerated(EnumType.STRING)
	RoundStatus status;

	String document;

	@Embedded
	Known known;

	@ElementCollection
	@CollectionTable(name = "round_venue", joinColumns = @JoinColumn(name = "round_id"))
	@Column(name = "venue_key")
	Set<String> venueKeys = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "round_source", joinColumns = @JoinColumn(name = "round_id"))
	@Column(name = "article")
	Set<String> articles = new LinkedHashSet<>();

	@OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
	List<Delegation> delegations = new ArrayList<>();

	@OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
	List<Agreement> agreements = new ArrayList<>();

	@OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
	List<Conflict> conflicts = new ArrayList<>();

	@OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
	List<Event> events = new ArrayList<>();

}
