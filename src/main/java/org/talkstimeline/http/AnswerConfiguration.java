package org.talkstimeline.http;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talkstimeline.timeline.StoreState;

/**
 * Puts kept answers right behind the headers that all answers have, and before all else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(AnswerSettings.class)
class AnswerConfiguration implements WebMvcConfigurer {

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(new AcceptHeader()));
	}

	private static final int WRITTEN_AT_ONCE = 32 * 1024;

	/** A page is some 50 KB, which would else take seven calls of the system. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersInFewPieces() {
		return (factory) -> factory.addConnectorCustomizers(
				(connector) -> connector.setProperty("socket.appWriteBufSize", Integer.toString(WRITTEN_AT_ONCE)));
	}

	@Bean
	FilterRegistrationBean<AnswerFilter> keptAnswers(ObjectProvider<StoreState> state, AnswerSettings settings) {
		// Looked for once: to be given a bean takes longer than all else that a kept
		// answer needs.
		SingletonSupplier<Optional<StoreState>> known = SingletonSupplier
			.of(() -> Optional.ofNullable(state.getIfAvailable()));
		FilterRegistrationBean<AnswerFilter> filter = new FilterRegistrationBean<>(new AnswerFilter(
				() -> known.obtain().flatMap(StoreState::now), new KeptAnswers(settings.memory().toBytes()),
				new Admission(settings.atOnce(), settings.waiting(), settings.patience().toMillis())));
		filter.addUrlPatterns(ApiController.BASE, ApiController.BASE + "/*");
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

}
