package org.talkstimeline.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.talkstimeline.desk.Bulk;
import org.talkstimeline.desk.Desk;
import org.talkstimeline.desk.Editors;
import org.talkstimeline.extraction.Extractor;
import org.talkstimeline.timeline.ChangeFeed;
import org.talkstimeline.timeline.DecisionLog;
import org.talkstimeline.timeline.Sides;
import org.talkstimeline.timeline.Timeline;

/**
 * Serves the REST interface on a port of its own, over a timeline that the test makes up:
 * for what only a real server shows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ServedApi.Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
				+ "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration,"
				+ "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@MockitoBean(types = { Timeline.class, Extractor.class, Desk.class, Bulk.class, Editors.class, ChangeFeed.class,
		DecisionLog.class, Sides.class })
public @interface ServedApi {

	/** The service without a store. */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@ComponentScan(basePackages = { "org.talkstimeline.api", "org.talkstimeline.http", "org.talkstimeline.problem" })
	class Application {

	}

}
