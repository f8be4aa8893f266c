package org.talkstimeline.api.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises whoever sends a bearer token (RFC 6750) by the name that the token has. What
 * is compared is hashes, always with all of them, so that the time it takes tells
 * nothing.
 */
class BearerTokens extends OncePerRequestFilter {

	/** What a token allows. */
	static final String WRITE = "WRITE";

	private static final String SCHEME = "Bearer ";

	private final Map<String, byte[]> hashes = new LinkedHashMap<>();

	BearerTokens(Map<String, String> tokens) {
		tokens.forEach((name, token) -> this.hashes.put(name, hash(token.strip())));
	}

	/**
	 * Tells whether a request holds a bearer token, of whatever value.
	 */
	static boolean sent(HttpServletRequest request) {
		return token(request) != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String token = token(request);
		String name = (token != null) ? holder(token) : null;
		if (name != null) {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, null,
					List.of(new SimpleGrantedAuthority(WRITE))));
			SecurityContextHolder.setContext(context);
		}
		chain.doFilter(request, response);
	}

	private static @Nullable String token(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
		return bearer ? String.valueOf(header).substring(SCHEME.length()).strip() : null;
	}

	private @Nullable String holder(String token) {
		byte[] hash = hash(token);
		String holder = null;
		for (Map.Entry<String, byte[]> known : this.hashes.entrySet()) {
			holder = MessageDigest.isEqual(hash, known.getValue()) ? known.getKey() : holder;
		}
		return holder;
	}

	private static byte[] hash(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
