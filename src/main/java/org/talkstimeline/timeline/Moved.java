package org.talkstimeline.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Subject;

/**
 * A slug that was once given out and the one that stands for the same thing now.
 */
@Entity
@Table(name = "moved_slug")
class Moved {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moved_slug_seq")
	@SequenceGenerator(name = "moved_slug_seq", sequenceName = "moved_slug_seq")
	@Nullable Long id;

	@Enumerated(EnumType.STRING)
	Subject.Type type;

	String slug;

	String target;

	@SuppressWarnings("NullAway.Init")
	protected Moved() {
	}

	Moved(Subject.Type type, String slug, String target) {
		this.type = type;
		this.slug = slug;
		this.target = target;
	}

}
