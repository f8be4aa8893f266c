package org.talkstimeline.problem;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import org.talkstimeline.timeline.TryAgainException;
import org.talkstimeline.timeline.UnknownValueException;

/**
 * Turns whatever goes wrong while a request is answered into a problem detail.
 */
@RestControllerAdvice
class ProblemAdvice {

	/** More values than a reader takes in at a glance are counted, not named. */
	private static final int MANY = 100;

	private static final Logger LOGGER = LoggerFactory.getLogger(ProblemAdvice.class);

	@ExceptionHandler
	ResponseEntity<byte[]> refused(RequestProblem ex, HttpServletRequest request) {
		ProblemType type = ex.type();
		return new Problem(type.uri(), type.title(), type.status(), String.valueOf(ex.getMessage()),
				Problem.instance(request), ex.faults())
			.response(new HttpHeaders());
	}

	@ExceptionHandler
	ResponseEntity<byte[]> unknown(UnknownValueException ex, HttpServletRequest request) {
		return refused(RequestProblem.of(ProblemType.INVALID_PARAMETER, List.of(Fault.ofParameter(ex.parameter(),
				"nothing has \"%s\", so that nothing could match; %s".formatted(ex.value(), known(ex.known()))))),
				request);
	}

	private static String known(List<String> values) {
		if (values.isEmpty()) {
			return "no other value is known either";
		}
		return (values.size() > MANY) ? "%d are known".formatted(values.size())
				: "known are " + String.join(", ", values);
	}

	@ExceptionHandler
	ResponseEntity<Void> moved(MovedSlug ex, HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
			.location(URI.create(ex.in(request.getRequestURI()) + query))
			.build();
	}

	@ExceptionHandler
	ResponseEntity<byte[]> method(HttpRequestMethodNotSupportedException ex, HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.setAllow(allowed(ex.getSupportedHttpMethods()));
		return Problem
			.of(405, "%s is not offered here; %s are.".formatted(ex.getMethod(), headers.getFirst(HttpHeaders.ALLOW)),
					Problem.instance(request))
			.response(headers);
	}

	/**
	 * The framework names only what is declared: HEAD comes with GET, OPTIONS with all.
	 */
	private static Set<HttpMethod> allowed(@Nullable Set<HttpMethod> declared) {
		Set<HttpMethod> allowed = new TreeSet<>((declared != null) ? declared : Set.of());
		if (allowed.contains(HttpMethod.GET)) {
			allowed.add(HttpMethod.HEAD);
		}
		allowed.add(HttpMethod.OPTIONS);
		return allowed;
	}

	@ExceptionHandler
	ResponseEntity<byte[]> format(HttpMediaTypeNotAcceptableException ex, HttpServletRequest request) {
		String detail = ex.getSupportedMediaTypes().isEmpty() ? "The Accept header cannot be read."
				: "This address answers with " + list(ex.getSupportedMediaTypes()) + ".";
		return Problem.of(406, detail, Problem.instance(request)).response(new HttpHeaders());
	}

	@ExceptionHandler
	ResponseEntity<byte[]> body(HttpMediaTypeNotSupportedException ex, HttpServletRequest request) {
		String given = (ex.getContentType() != null) ? "\"" + ex.getContentType() + "\""
				: "A body without Content-Type";
		return Problem
			.of(415, "%s is not read here; %s is.".formatted(given, list(ex.getSupportedMediaTypes())),
					Problem.instance(request))
			.response(ex.getHeaders());
	}

	private static String list(Collection<MediaType> types) {
		return types.stream().map(MediaType::toString).distinct().collect(Collectors.joining(", "));
	}

	/**
	 * Thrown where anything but the API asks the container for badly encoded parameters.
	 */
	@ExceptionHandler
	ResponseEntity<byte[]> encoding(InvalidParameterException ex, HttpServletRequest request) {
		return Problem.of(400, "The query or the form is not percent-encoded UTF-8.", Problem.instance(request))
			.response(new HttpHeaders());
	}

	@ExceptionHandler
	ResponseEntity<byte[]> later(TryAgainException ex, HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "1");
		return Problem.of(503, ex.getMessage(), Problem.instance(request)).response(headers);
	}

	/**
	 * Takes all the rest. Nothing is written to a client that has gone, or into an answer
	 * that has begun: such an answer is cut off by the container, so that nobody takes
	 * half of it for all.
	 */
	@ExceptionHandler
	@Nullable ResponseEntity<byte[]> other(Exception ex, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			return null;
		}
		if (response.isCommitted()) {
			throw ex;
		}
		String instance = Problem.instance(request);
		if (ex instanceof ErrorResponse known && known.getStatusCode().value() != 500) {
			int status = known.getStatusCode().value();
			String detail = (status == 404)
					? "Nothing is served at %s; GET /api/v1 links to everything.".formatted(instance)
					: known.getBody().getDetail();
			return Problem.of(status, detail, instance).response(known.getHeaders());
		}
		if (StoreTrouble.is(ex)) {
			LOGGER.warn("The store cannot be used now: {} {}", request.getMethod(), instance, ex);
			HttpHeaders headers = new HttpHeaders();
			headers.set(HttpHeaders.RETRY_AFTER, "5");
			return Problem.of(503, "The store cannot be reached or written now; nothing was changed.", instance)
				.response(headers);
		}
		String number = UUID.randomUUID().toString();
		LOGGER.error("Failure {} while answering {} {}", number, request.getMethod(), instance, ex);
		return Problem.of(500, "The failure is logged under the number " + number + ".", instance)
			.response(new HttpHeaders());
	}

}
