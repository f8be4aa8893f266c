package org.talkstimeline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.talkstimeline.extraction.Extractor;

/**
 * The service: reads articles on peace talks and serves the timeline that they support.
 */
@SpringBootApplication
public class TalksTimeline {

	@Bean
	Extractor extractor() {
		return new Extractor() {
			@Override
			public java.util.List<org.talkstimeline.extraction.Finding> extract(
					org.talkstimeline.extraction.ArticleText article) {
				return java.util.List.of();
			}

			@Override
			public String version() {
				return "none";
			}
		};
	}

	/**
	 * Starts the service.
	 * @param args Spring Boot's own command-line options
	 */
	public static void main(String[] args) {
		SpringApplication.run(TalksTimeline.class, args);
	}

}
