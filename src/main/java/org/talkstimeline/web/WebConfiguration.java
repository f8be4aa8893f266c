package org.talkstimeline.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Puts the pages into the framework.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebConfiguration implements WebMvcConfigurer {

	private static final String ASSETS = "/assets/**";

	/** Both come before parameters are read, as they may lead elsewhere. */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(ofPages(new TidyQuery())).order(Ordered.HIGHEST_PRECEDENCE);
		registry.addInterceptor(ofPages(new JsonTwin())).order(Ordered.HIGHEST_PRECEDENCE);
	}

	private static HandlerInterceptor ofPages(HandlerInterceptor interceptor) {
		return new HandlerInterceptor() {
			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
					throws Exception {
				boolean page = handler instanceof HandlerMethod method
						&& method.getBeanType().isAnnotationPresent(PageController.class);
				return !page || interceptor.preHandle(request, response, handler);
			}
		};
	}

	/** A file's address holds its hash, so that it may be kept for good. */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(ASSETS)
			.addResourceLocations("classpath:/static/assets/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

	@Bean
	static Pages pages(ITemplateEngine templates, ResourceUrlProvider assets) {
		return new Pages(templates, assets);
	}

	@Bean
	FilterRegistrationBean<PageHeaders> pageHeaders() {
		FilterRegistrationBean<PageHeaders> filter = new FilterRegistrationBean<>(new PageHeaders());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

}
