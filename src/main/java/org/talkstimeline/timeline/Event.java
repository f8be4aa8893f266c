package org.talkstimeline.timeline;

import java.time.LocalDate;

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

/**
 * Something dated about a round: the round itself, or a stage of an agreement that it
 * reached.
 */
@Entity
class Event {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_seq")
	@SequenceGenerator(name = "event_seq", sequenceName = "event_seq")
	@Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	Round round;

	int position;

	@Enumerated(EnumType.STRING)
	EventType type;

	LocalDate firstDay;

	LocalDate lastDay;

	String document;

	@SuppressWarnings("NullAway.Init")
	protected Event() {
	}

	Event(Round round, Answers.OfEvent answer) {
		Period period = Period.of(answer.date());
		this.round = round;
		this.position = round.events.size();
		this.type = answer.type();
		this.firstDay = period.first();
		this.lastDay = period.last();
		this.document = Json.write(answer);
	}

}
