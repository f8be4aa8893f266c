package org.talkstimeline.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A version of the data set that was served once. What it held is gone, but for the
 * counts.
 */
@Entity
class ServedVersion {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "served_version_seq")
	@SequenceGenerator(name = "served_version_seq", sequenceName = "served_version_seq")
	@Nullable Long id;

	String version;

	String document;

	@SuppressWarnings("NullAway.Init")
	protected ServedVersion() {
	}

	ServedVersion(Answers.OfVersion answer) {
		this.version = answer.version();
		this.document = Json.write(answer);
	}

}
