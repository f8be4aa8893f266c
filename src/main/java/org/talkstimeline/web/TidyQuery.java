package org.talkstimeline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.talkstimeline.query.Field;
import org.talkstimeline.query.Form;

/**
 * Leads to a page's address without what means nothing: the fields of a form that were
 * left empty, and what others hang on links that are shared. Values that cannot be read
 * stay, and the page says so.
 */
class TidyQuery implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method) || request.getQueryString() == null) {
			return true;
		}
		Set<String> known = new Form(method.getMethod()).fields().stream().map(Field::name).collect(Collectors.toSet());
		Address given = Address.of(request);
		Map<String, List<String>> tidy = new LinkedHashMap<>();
		given.parameters().forEach((name, values) -> {
			List<String> kept = new ArrayList<>(values);
			kept.removeIf(String::isBlank);
			if (known.contains(name) && !kept.isEmpty()) {
				tidy.put(name, kept);
			}
		});
		if (tidy.equals(given.parameters())) {
			return true;
		}
		response.setStatus(HttpStatus.FOUND.value());
		response.setHeader(HttpHeaders.LOCATION, new Address(given.path(), tidy).toString());
		return false;
	}

}
