package org.talkstimeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Holdings;
import org.talkstimeline.timeline.Timeline;

/**
 * Says, once the service answers, what it holds and where to look.
 */
@Component
class Welcome {

	private static final Logger log = LoggerFactory.getLogger(Welcome.class);

	private final Timeline timeline;

	Welcome(Timeline timeline) {
		this.timeline = timeline;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
				&& context.getWebServer() != null) {
			Holdings held = this.timeline.holdings(AsOf.NOW);
			String base = "http://localhost:" + context.getWebServer().getPort() + "/api/v1";
			log.info(
					"{} articles tell of {} rounds, {} participants and {} agreements. Look at\n  {}/rounds\n"
							+ "  {}/participants\n  {}/agreements",
					held.articles(), held.rounds(), held.participants(), held.agreements(), base, base, base);
		}
	}

}
