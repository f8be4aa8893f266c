package org.talkstimeline.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives an answer the headers that let clients page, cache and revalidate it.
 */
@RestControllerAdvice
class AnswerAdvice implements ResponseBodyAdvice<Answer> {

	private static final List<HttpMethod> READS = List.of(HttpMethod.GET, HttpMethod.HEAD);

	private static final int LEAST_TO_COMPRESS = 1024;

	@Override
	public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
		return method.getParameterType() == Answer.class;
	}

	@Override
	public @Nullable Answer beforeBodyWrite(@Nullable Answer answer, MethodParameter method, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (answer == null) {
			return null;
		}
		if (!READS.contains(request.getMethod())) {
			response.getHeaders().setCacheControl("no-store");
			return answer;
		}
		if (answer.page() != null && request instanceof ServletServerHttpRequest servlet) {
			response.getHeaders().add(HttpHeaders.LINK, PageLinks.of(servlet.getServletRequest(), answer.page()));
		}
		return (answer.stream() != null) ? StreamHeaders.set(answer.stream().apply(item(method)), request, response)
				: revalidated(answer, request, response);
	}

	private static Class<?> item(MethodParameter method) {
		AnswerOf answer = method.getMethodAnnotation(AnswerOf.class);
		return (answer != null) ? answer.value() : Void.class;
	}

	private static Answer revalidated(Answer answer, ServerHttpRequest request, ServerHttpResponse response) {
		HttpHeaders asked = request.getHeaders();
		HttpHeaders headers = response.getHeaders();
		// What is known changes on the minute that an article comes in or is withdrawn,
		// and
		// a reader must not see what was withdrawn: keep a copy, but ask each time.
		// Asking
		// costs little, as an unchanged answer is a 304 without a body.
		headers.setCacheControl("no-cache");
		boolean zip = answer.body().length >= LEAST_TO_COMPRESS && Gzip.accepted(asked);
		EntityTag tag = EntityTag.of(answer.body(), zip ? Gzip.NAME : "");
		headers.setETag(tag.quoted());
		Optional<Instant> moment = LastModified.of(request);
		moment.ifPresent(headers::setLastModified);
		if (tag.matches(asked) || moment.filter((since) -> LastModified.isKnown(since, asked)).isPresent()) {
			response.setStatusCode(HttpStatus.NOT_MODIFIED);
			return answer.withBody(new byte[0]);
		}
		if (zip) {
			headers.set(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
			return answer.withBody(Gzip.compress(answer.body()));
		}
		return answer;
	}

}
