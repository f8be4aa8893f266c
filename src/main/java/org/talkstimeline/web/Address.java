package org.talkstimeline.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;
import org.talkstimeline.query.RawQuery;

/**
 * A page's address, from which those of its neighbours are made by changing a parameter:
 * all that a page shows stands in its address.
 *
 * @param path the path, encoded
 * @param parameters the values of each parameter
 */
record Address(String path, Map<String, List<String>> parameters) {

	static Address of(HttpServletRequest request) {
		return new Address(request.getRequestURI(), RawQuery.of(request.getQueryString(), new ArrayList<>()).values());
	}

	static Address of(String path) {
		return new Address(path, Map.of());
	}

	/** The same with one value of a parameter; without the parameter where it is null. */
	public Address with(String name, @Nullable Object value) {
		return put(name, (value != null) ? List.of(value.toString()) : List.of());
	}

	public Address without(String... names) {
		Address left = this;
		for (String name : names) {
			left = left.put(name, List.of());
		}
		return left;
	}

	/** The same with one more value, or without it where it is there. */
	public Address toggle(String name, String value) {
		List<String> values = new ArrayList<>(values(name));
		if (!values.remove(value)) {
			values.add(value);
		}
		return put(name, values);
	}

	/** The same question to another address that takes some of the parameters. */
	public Address to(String other, List<String> taken) {
		Map<String, List<String>> kept = new LinkedHashMap<>(this.parameters);
		kept.keySet().retainAll(taken);
		return new Address(other, kept);
	}

	public boolean has(String name, String value) {
		return values(name).contains(value);
	}

	public List<String> values(String name) {
		return Objects.requireNonNull(this.parameters.getOrDefault(name, List.of()));
	}

	/** The only value of a parameter; null where it is not given. */
	public @Nullable String value(String name) {
		return values(name).isEmpty() ? null : values(name).get(0);
	}

	private Address put(String name, List<String> values) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.parameters);
		changed.remove(name);
		if (!values.isEmpty()) {
			changed.put(name, values);
		}
		return new Address(this.path, changed);
	}

	/** The address as it stands in a link. */
	@Override
	public String toString() {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		this.parameters
			.forEach((name, values) -> values.forEach((value) -> query.add(encode(name) + "=" + encode(value))));
		return this.path + query;
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
