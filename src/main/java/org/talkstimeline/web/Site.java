package org.talkstimeline.web;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where everything is, seen from the page that is asked for. Links keep the day as of
 * which the page tells.
 *
 * @param here the page's own address
 * @param context the path below which the service lives; empty for none
 * @param origin scheme, host and that path
 * @param assets finds the address of a file that pages need, with its hash in it
 */
record Site(Address here, String context, String origin, UnaryOperator<String> assets) {

	static Site of(HttpServletRequest request, UnaryOperator<String> assets) {
		return new Site(Address.of(request), request.getContextPath(),
				ServletUriComponentsBuilder.fromContextPath(request).toUriString(), assets);
	}

	public @Nullable String asOf() {
		return this.here.value("asOf");
	}

	public String asset(String name) {
		return this.context + this.assets.apply("/assets/" + name);
	}

	public Address home() {
		return page("/");
	}

	public Address round(String slug) {
		return page("/rounds/" + encode(slug));
	}

	public Address person(String slug) {
		return page("/participants/" + encode(slug));
	}

	public Address agreement(String slug) {
		return page("/agreements/" + encode(slug));
	}

	public Address article(String slug) {
		return page("/articles/" + encode(slug));
	}

	public Address changes(String slug) {
		return page("/rounds/" + encode(slug) + "/changes");
	}

	public Address embed(String slug) {
		return page("/embed/rounds/" + encode(slug));
	}

	/** A page, as of the day of this one. */
	public Address page(String path) {
		return Address.of(this.context + path).with("asOf", asOf());
	}

	public String absolute(Object address) {
		return this.origin + address.toString().substring(this.context.length());
	}

	/** This page's answer in JSON; null where it has none. */
	public @Nullable Address twin() {
		String path = JsonTwin.of(this.here.path().substring(this.context.length()));
		return (path != null) ? new Address(this.context + path, this.here.parameters()) : null;
	}

	private static String encode(String slug) {
		return UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8);
	}

}
