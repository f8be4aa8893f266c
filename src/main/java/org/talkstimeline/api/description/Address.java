package org.talkstimeline.api.description;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/**
 * Where a controller's method is served.
 *
 * @param method the HTTP method
 * @param path the path, with its variables in braces
 */
record Address(RequestMethod method, String path) {

	private static final String BASE = "/api/v1";

	static Address of(HandlerMethod handler) {
		RequestMapping own = mapping(handler.getMethod());
		String path = first(own.path());
		RequestMapping outer = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequestMapping.class);
		return new Address((own.method().length > 0) ? own.method()[0] : RequestMethod.GET,
				((outer != null) ? first(outer.path()) : "") + path);
	}

	private static RequestMapping mapping(Method method) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
		if (mapping == null) {
			throw new IllegalArgumentException(method + " is not served anywhere");
		}
		return mapping;
	}

	private static String first(String[] paths) {
		return (paths.length > 0) ? paths[0] : "";
	}

	boolean reads() {
		return this.method == RequestMethod.GET;
	}

	/**
	 * Names the operation after its address, so that its name is as stable as that.
	 * @param page whether it answers with pages
	 * @return the name in camel case, such as {@code listRoundClaims}
	 */
	String operation(boolean page) {
		StringBuilder name = new StringBuilder(verb(page));
		List<String> parts = Arrays.stream(relative().split("/")).filter((part) -> !part.isEmpty()).toList();
		for (int i = 0; i < parts.size(); i++) {
			if (!parts.get(i).startsWith("{")) {
				boolean one = !reads() || i + 1 < parts.size() && parts.get(i + 1).startsWith("{");
				name.append(capitalised(one ? singular(parts.get(i)) : parts.get(i)));
			}
		}
		return parts.isEmpty() ? name + "Entry" : name.toString();
	}

	private String verb(boolean page) {
		return switch (this.method) {
			case GET -> page ? "list" : "get";
			case POST -> "create";
			default -> this.method.name().toLowerCase(Locale.ROOT);
		};
	}

	private String relative() {
		return this.path.startsWith(BASE) ? this.path.substring(BASE.length()) : this.path;
	}

	private static String singular(String plural) {
		return plural.replaceFirst("ies$", "y").replaceFirst("(?<=ss)es$|s$", "");
	}

	private static String capitalised(String part) {
		StringBuilder words = new StringBuilder();
		for (String word : part.split("[^A-Za-z0-9]+")) {
			words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
		}
		return words.toString();
	}

}
