package org.talkstimeline;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Answers in virtual threads where the virtual machine has such that give their carrier
 * free even while they wait for a lock of the language itself, as of Java 24 (JEP 491).
 * Before, a few that wait so at once could bring all others to a stop.
 */
class VirtualThreads implements EnvironmentPostProcessor {

	private static final int FREE_WHILE_LOCKED = 24;

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean free = Runtime.version().feature() >= FREE_WHILE_LOCKED;
		// Last, so that any setting of the operator comes before it.
		environment.getPropertySources()
			.addLast(new MapPropertySource("virtual-threads", Map.of("spring.threads.virtual.enabled", free)));
	}

}
