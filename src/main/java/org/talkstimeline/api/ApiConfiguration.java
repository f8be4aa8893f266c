package org.talkstimeline.api;

import java.util.List;
import java.util.Optional;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talkstimeline.http.AnswerConverter;
import org.talkstimeline.http.LastModified;
import org.talkstimeline.problem.ProblemValve;
import org.talkstimeline.query.QueryArguments;
import org.talkstimeline.timeline.StoreState;

/**
 * Puts the parts of the interface into the framework. It goes first, as Spring Data would
 * take pages for its own and mend what is wrong with them silently.
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiConfiguration implements WebMvcConfigurer {

	private final QueryArguments queryArguments = new QueryArguments();

	private final SingletonSupplier<Optional<StoreState>> state;

	ApiConfiguration(ObjectProvider<StoreState> state) {
		this.state = SingletonSupplier.of(() -> Optional.ofNullable(state.getIfAvailable()));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.queryArguments);
		registry.addInterceptor(new LastModified(() -> this.state.obtain().flatMap(StoreState::since)));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.queryArguments);
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
		converters.addCustomConverter(new AnswerConverter());
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTomcat() {
		return (factory) -> factory.addContextCustomizers((context) -> ((StandardHost) context.getParent())
			.setErrorReportValveClass(ProblemValve.class.getName()));
	}

}
