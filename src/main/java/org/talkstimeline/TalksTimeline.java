package org.talkstimeline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.talkstimeline.extraction.ConfidentExtractor;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.extraction.RuleExtractor;

/**
 * The service: reads articles on peace talks and serves the timeline that they support.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableConfigurationProperties(TalksProperties.class)
public class TalksTimeline {

	@Bean
	Extractor extractor(TalksProperties properties) {
		return new ConfidentExtractor(new RuleExtractor(), properties.minConfidence());
	}

	/**
	 * Starts the service, or runs one command where the first argument names one.
	 * @param args Spring Boot's own command-line options, a command and its own before
	 * them
	 */
	public static void main(String[] args) {
		if (args.length > 0 && Commands.knows(args[0])) {
			System.exit(Commands.run(args));
		}
		SpringApplication.run(TalksTimeline.class, args);
	}

}
