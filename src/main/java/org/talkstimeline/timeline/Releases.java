package org.talkstimeline.timeline;

import java.time.LocalDate;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * Opens the data set for reading as a whole.
 */
@Component
class Releases {

	private final Snapshots snapshots;

	private final Tallies tallies;

	private final Documents documents;

	private final Sources sources;

	private final ClaimsBehind claims;

	private final EntityManager store;

	private final Kept kept;

	Releases(Snapshots snapshots, Tallies tallies, Documents documents, Sources sources, ClaimsBehind claims,
			EntityManager store, Kept kept) {
		this.kept = kept;
		this.snapshots = snapshots;
		this.tallies = tallies;
		this.documents = documents;
		this.sources = sources;
		this.claims = claims;
		this.store = store;
	}

	Release of(ReleaseFilter filter, AsOf asOf) {
		LocalDate day = this.tallies.lastDay(asOf.day()).orElse(asOf.day());
		return new StoredRelease(filter, asOf, this.tallies.at(asOf.day()).version(), day, this.snapshots,
				this.documents, this.sources, this.claims, this.store, this.kept);
	}

}
