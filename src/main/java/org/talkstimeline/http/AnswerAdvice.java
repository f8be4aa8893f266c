package org.talkstimeline.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
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
		if (!READS.contains(request.getMethod()) || !(request instanceof ServletServerHttpRequest servlet)) {
			response.getHeaders().setCacheControl("no-store");
			return answer;
		}
		HttpServletRequest asked = servlet.getServletRequest();
		if (answer.page() != null) {
			response.getHeaders().add(HttpHeaders.LINK, PageLinks.of(asked, answer.page()));
		}
		return (answer.stream() != null) ? StreamHeaders.set(answer.stream().apply(item(method)), asked, response)
				: revalidated(answer, asked, response);
	}

	private static Class<?> item(MethodParameter method) {
		AnswerOf answer = method.getMethodAnnotation(AnswerOf.class);
		return (answer != null) ? answer.value() : Void.class;
	}

	private static Answer revalidated(Answer answer, HttpServletRequest asked, ServerHttpResponse response) {
		HttpHeaders headers = response.getHeaders();
		// What is known changes on the minute that an article comes in or is withdrawn,
		// and a reader must not see what was withdrawn: keep a copy, but ask each time.
		// Asking costs little, as an unchanged answer is a 304 without a body.
		headers.setCacheControl("no-cache");
		Forms forms = new Forms(answer.body());
		KeptAnswer.note(asked, forms);
		Forms.Form form = forms.wanted(asked);
		headers.setETag(form.tag().quoted());
		Optional<Instant> moment = LastModified.of(asked);
		moment.ifPresent(headers::setLastModified);
		if (form.isKnown(asked, moment)) {
			response.setStatusCode(HttpStatus.NOT_MODIFIED);
			return answer.withBody(new byte[0]);
		}
		if (!form.encoding().isEmpty()) {
			headers.set(HttpHeaders.CONTENT_ENCODING, form.encoding());
		}
		return answer.withBody(form.bytes());
	}

}
