package org.talkstimeline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * Makes up requests that nobody should send, from the description of the interface: the
 * same ones for the same seed.
 */
final class HostileRequests {

	private static final List<String> VALUES = List.of("", " ", "0", "-1", "1e9", "2147483647", "2147483648",
			"99999999999999999999", "-9223372036854775809", "NaN", "null", "true", "[]", "{\"a\":1}", "2025-02-30",
			"2025-06-02T00:00:00Z", "0000-00-00", "+999999999-12-31", "' OR '1'='1", "1; DROP TABLE round; --",
			"%' UNION SELECT * FROM claim --", "\" or \"\"=\"", "_%_%_%", "\\", "../../etc/passwd", "..\\..\\win.ini",
			"file:///etc/passwd", "${jndi:ldap://x/y}", "${7*7}", "#{7*7}", "<script>alert(1)</script>", "\u0000",
			"\u0007\u001b[31m", "a\r\nSet-Cookie: x=1", "\u202e\u202d", "\ufeff", "\uffff", "\ud83d\ude00", "e\u0301",
			"\u0130\u0131\u1e9e", "\u200b\u200d", "Ã§", "Умеров", "مفاوضات", "会谈", "date,asc,desc", ",", "date,",
			"DATE,ASC", "slug;desc", "a&b=c", "x".repeat(201), "x".repeat(5000), "é".repeat(3000), "(a+)+$", "*", "?",
			"%", "%25", "%zz", "RU,UA", "ru", "UA");

	/** Already encoded, and badly. */
	private static final List<String> ENCODED = List.of("%", "%2", "%zz", "%00", "%ff", "%c0%ae%c0%ae", "%ed%a0%80",
			"%f4%90%80%80", "%u0041", "%25%32%65", "+", "%2B", "%0d%0aX:1", "=", "==", "\u00e9", "|", "\"", "<", "[",
			"{");

	private static final List<String> TRICKS = List.of("", "", "", "", "/", "//", "/.", "/..", "/../..", "/%2e%2e/",
			"/..;/", ";a=b", ";jsessionid=1", "%00", "%2f", "%5c", ".json", ".xml", "~", "/%20", "#x", "\\", "/*",
			"%ff");

	private static final List<String> HEADERS = List.of("Accept: */*", "Accept: text/html", "Accept: ,;q=x",
			"Accept: application/json;q=0", "Accept: " + "a/b,".repeat(300) + "c/d", "If-None-Match: *",
			"If-None-Match: \"", "If-None-Match: W/\"a\", b, \"c", "Range: bytes=0-1",
			"Accept-Encoding: gzip;q=x, *;q=0", "Content-Type: application/json", "Content-Type: \u00ff",
			"Content-Type: application/*+json", "Origin: null", "X-HTTP-Method-Override: DELETE",
			"Authorization: Bearer x", "Accept-Language: \u0130", "Cookie: =;;=", "Expect: 200-ok",
			"Content-Encoding: gzip", "Forwarded: for=\"_\";host=\"", "X-Forwarded-Host: a b");

	private static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "GET", "GET", "GET", "HEAD",
			"OPTIONS", "POST", "PUT", "DELETE", "PATCH");

	private static final List<String> BODIES = List.of("", "{", "[]", "null", "\"\"", "{\"published\":\"2025-06-02\"}",
			"{\"published\":5,\"text\":[]}", "{\"published\":\"2025-06-02\",\"text\":\"\\ud800\"}", "[".repeat(3000),
			"{\"text\":\"a\",\"text\":\"b\"}", "{\"published\":\"2025-06-02\",\"text\":\"\\u0000\"}", "\u00ff\u00fe",
			"{\"published\":\"-2025-06-02\",\"text\":\"x\",\"__proto__\":{}}", "1e999999999");

	private final Random random;

	private final Map<String, List<String>> parameters = new TreeMap<>();

	private final List<String> paths;

	HostileRequests(Description description, long seed) {
		this.random = new Random(seed);
		description.document()
			.path("paths")
			.properties()
			.forEach((path) -> this.parameters.put(path.getKey(),
					path.getValue()
						.path("get")
						.path("parameters")
						.valueStream()
						.filter((parameter) -> parameter.path("in").asString().equals("query"))
						.map((parameter) -> parameter.path("name").asString())
						.toList()));
		this.paths = List.copyOf(this.parameters.keySet());
	}

	/**
	 * Makes up a request.
	 * @return the request, each character a byte
	 */
	String next() {
		String path = any(this.paths);
		StringBuilder request = new StringBuilder(path.endsWith("extractions") ? "POST" : any(METHODS)).append(' ');
		request.append(filled(path)).append(any(TRICKS));
		int count = this.random.nextInt(5);
		for (int i = 0; i < count; i++) {
			request.append((i == 0) ? '?' : '&').append(name(path)).append('=').append(value());
		}
		request.append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
		for (int i = this.random.nextInt(3); i > 0; i--) {
			request.append(any(HEADERS)).append("\r\n");
		}
		String body = path.endsWith("extractions") ? any(BODIES) : "";
		request.append("Content-Type: application/json\r\nContent-Length: ").append(body.length()).append("\r\n\r\n");
		return bytes(request.append(body).toString());
	}

	private String filled(String path) {
		StringBuilder filled = new StringBuilder();
		for (String part : path.substring(1).split("/")) {
			filled.append('/').append(part.startsWith("{") ? slug() : part);
		}
		return filled.toString();
	}

	private String slug() {
		return this.random.nextBoolean() ? value() : any(List.of("istanbul-2025-06-02", "vladimir-medinsky", "RU"));
	}

	private String name(String path) {
		List<String> known = this.parameters.get(path);
		return (known.isEmpty() || this.random.nextInt(12) == 0) ? value() : any(known);
	}

	private String value() {
		return this.random.nextInt(5) == 0 ? any(ENCODED) : URLEncoder.encode(any(VALUES), StandardCharsets.UTF_8);
	}

	private <T> T any(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	private static String bytes(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	static boolean isProblem(JsonNode body, int status) {
		return body.path("status").asInt(0) == status && !body.path("type").asString("").isEmpty()
				&& !body.path("title").asString("").isEmpty() && !body.path("detail").asString("").isEmpty()
				&& !body.path("instance").asString("").isEmpty();
	}

}
