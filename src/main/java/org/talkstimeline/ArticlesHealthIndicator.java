package org.talkstimeline;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows at {@code /actuator/health} which files could not be taken as articles. They do
 * not make the service unhealthy: it answers from all the others.
 */
@Component
class ArticlesHealthIndicator implements HealthIndicator {

	private final Seeding seeding;

	ArticlesHealthIndicator(Seeding seeding) {
		this.seeding = seeding;
	}

	@Override
	public Health health() {
		return Health.up().withDetail("refused", this.seeding.refused()).build();
	}

}
