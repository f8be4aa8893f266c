package org.talkstimeline.timeline;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * Opens the data set for reading as a whole.
 */
@Component
class Releases {

	private final Snapshots snapshots;

	private final Editions editions;

	private final Documents documents;

	private final Sources sources;

	private final ClaimsBehind claims;

	private final EntityManager store;

	Releases(Snapshots snapshots, Editions editions, Documents documents, Sources sources, ClaimsBehind claims,
			EntityManager store) {
		this.snapshots = snapshots;
		this.editions = editions;
		this.documents = documents;
		this.sources = sources;
		this.claims = claims;
		this.store = store;
	}

	Release of(ReleaseFilter filter, AsOf asOf) {
		Optional<Edition> edition = this.editions.findKnown(asOf.day());
		String version = edition.map((known) -> known.holdings).orElse(Holdings.NONE).version();
		LocalDate day = edition.map((known) -> known.known.knownFrom()).orElse(asOf.day());
		return new StoredRelease(filter, asOf, version, day, this.snapshots, this.documents, this.sources, this.claims,
				this.store);
	}

}
