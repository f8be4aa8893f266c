package org.talkstimeline;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives back the room on disk that many writes leave behind: H2 writes every page that a
 * commit changed anew, and does not tidy up while each commit has to be on disk at once.
 */
@Component
class SpareRoom {

	private final JdbcClient jdbc;

	private final String url;

	SpareRoom(JdbcClient jdbc, Environment settings) {
		this.jdbc = jdbc;
		this.url = settings.getProperty("spring.datasource.url", "");
	}

	/**
	 * Closes the store and writes what is in use of it together. Nothing can be asked of
	 * it afterwards until it is opened again.
	 */
	void giveBack() {
		if (this.url.startsWith("jdbc:h2:file:")) {
			this.jdbc.sql("shutdown compact").update();
		}
	}

}
