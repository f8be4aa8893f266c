package org.talkstimeline.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.talkstimeline.http.CrossOriginReads;

/**
 * Opens reading to all and writing to the holders of a token.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
@EnableConfigurationProperties(WriteAccess.class)
class AccessConfiguration {

	/**
	 * An answer is data: nothing in it runs or loads. Pages say for themselves what they
	 * need.
	 */
	private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

	/** The console of the description brings its own scripts and styles. */
	private static final String CONSOLE = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
			+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	@Bean
	SecurityFilterChain access(HttpSecurity http, WriteAccess access) {
		Refusals refusals = new Refusals(!access.tokens().isEmpty());
		return http.csrf(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.cacheControl((cache) -> cache.disable())
				// the policy names who may frame an answer, for each address
				.frameOptions((frame) -> frame.disable())
				.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
						PathPatternRequestMatcher.withDefaults().matcher("/swagger-ui/**"),
						new ContentSecurityPolicyHeaderWriter(CONSOLE)))
				.addHeaderWriter(new ContentSecurityPolicyHeaderWriter(DATA))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
			.addFilterBefore(new RateLimit(access.rateLimit(), System::nanoTime), AnonymousAuthenticationFilter.class)
			.addFilterBefore(new BearerTokens(access.tokens()), AnonymousAuthenticationFilter.class)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(new WriteRequests())
				.hasAuthority(BearerTokens.WRITE)
				.anyRequest()
				.permitAll())
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.build();
	}

	/** To note how long each of a dozen filters took would take longer than they do. */
	@Bean
	SecurityObservationSettings filtersGoUnobserved() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	FilterRegistrationBean<CrossOriginReads> crossOriginReads(WriteAccess access) {
		FilterRegistrationBean<CrossOriginReads> filter = new FilterRegistrationBean<>(
				new CrossOriginReads(access.writeOrigins()));
		filter.addUrlPatterns("/api/v1", "/api/v1/*", "/problems", "/problems/*", "/v3/*");
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	/**
	 * Hostile addresses are turned away by the server and by the interface itself, which
	 * say what is wrong with them; writes are matched with the very patterns that they
	 * are served under, so nothing can be hidden from the one and seen by the other.
	 */
	@Bean
	HttpFirewall addressesAreJudgedElsewhere() {
		return new HttpFirewall() {
			@Override
			public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
				return new FirewalledRequest(request) {
					@Override
					public void reset() {
						// Nothing was changed.
					}
				};
			}

			@Override
			public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
				return response;
			}
		};
	}

}
