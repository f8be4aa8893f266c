package org.talkstimeline.timeline;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Knows whether this process alone writes the store: H2 locks its file, a database server
 * lets anybody in.
 */
@Component
class SoleWriter {

	private final boolean sole;

	SoleWriter(@Value("${talks.sole-writer:#{null}}") @Nullable Boolean told,
			@Value("${spring.datasource.url:}") String url) {
		this.sole = (told != null) ? told : isLocked(url);
	}

	static boolean isLocked(String url) {
		boolean server = url.startsWith("jdbc:h2:tcp:") || url.startsWith("jdbc:h2:ssl:")
				|| url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE");
		return url.startsWith("jdbc:h2:") && !server;
	}

	boolean isSole() {
		return this.sole;
	}

}
