package org.talkstimeline.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Shows a problem as a page to whoever asks a page for HTML, in the words that programs
 * get. All that is wrong anywhere comes this way.
 */
@ControllerAdvice
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProblemPages implements ResponseBodyAdvice<byte[]> {

	private final Pages pages;

	ProblemPages(Pages pages) {
		this.pages = pages;
	}

	@Override
	public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
		return converter == ByteArrayHttpMessageConverter.class;
	}

	@Override
	public byte @Nullable [] beforeBodyWrite(byte @Nullable [] body, MethodParameter method, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body == null || !MediaType.APPLICATION_PROBLEM_JSON.equals(response.getHeaders().getContentType())
				|| !(request instanceof ServletServerHttpRequest asked) || !wantsPage(asked.getServletRequest())) {
			return body;
		}
		response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
		return page(Read.item(new String(body, StandardCharsets.UTF_8), JsonNode.class), asked.getServletRequest())
			.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The framework's own headers cannot be had where Content-Type is a range of types.
	 */
	private static boolean wantsPage(HttpServletRequest request) {
		List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
		return PagePaths.holds(request)
				&& accept.stream().anyMatch((types) -> types.contains(MediaType.TEXT_HTML_VALUE));
	}

	private String page(JsonNode problem, HttpServletRequest request) {
		String title = problem.path("title").asString();
		return this.pages.html(new View("problem", title, title).with("status", problem.path("status").asInt())
			.with("detail", problem.path("detail").asString()), request);
	}

}
