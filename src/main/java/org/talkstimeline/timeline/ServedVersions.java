package org.talkstimeline.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of versions that the data set had. Only what is known now is served from
 * now on; the rest is how it was on a day.
 */
@Component
class ServedVersions {

	private final EntityManager store;

	private final Tallies tallies;

	private final Clock clock = Clock.systemUTC();

	ServedVersions(EntityManager store, Tallies tallies) {
		this.store = store;
		this.tallies = tallies;
	}

	/** Notes down the present version, in the transaction that made it. */
	void remember() {
		Holdings held = this.tallies.at(AsOf.NOW.day());
		LocalDate day = this.tallies.lastDay(AsOf.NOW.day()).orElse(null);
		if (day != null && !served(held.version())) {
			this.store.persist(new ServedVersion(
					Answers.OfVersion.of(held, day, this.clock.instant().truncatedTo(ChronoUnit.SECONDS))));
		}
	}

	private boolean served(String version) {
		return this.store.createQuery("select count(v) from ServedVersion v where v.version = :version", Long.class)
			.setParameter("version", version)
			.getSingleResult() > 0;
	}

}
