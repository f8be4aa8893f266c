package org.talkstimeline.query;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.problem.Fault;

/**
 * The query of an address, decoded. It is read here and not by the servlet container, as
 * that mends or drops what is badly encoded.
 *
 * @param values the values of each parameter, in the order in which they were given
 */
public record RawQuery(Map<String, List<String>> values) {

	/**
	 * Reads a query.
	 * @param query the part of the address after the question mark, encoded; null for
	 * none
	 * @param faults takes what is badly encoded
	 * @return what it holds
	 */
	public static RawQuery of(@Nullable String query, List<Fault> faults) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (String pair : (query != null) ? query.split("&") : new String[0]) {
			if (!pair.isEmpty()) {
				int equals = pair.indexOf('=');
				String name = (equals < 0) ? pair : pair.substring(0, equals);
				try {
					String value = (equals < 0) ? "" : decode(pair.substring(equals + 1));
					values.computeIfAbsent(decode(name), (key) -> new ArrayList<>()).add(value);
				}
				catch (CharacterCodingException ex) {
					faults.add(Fault.ofParameter(name, "is not percent-encoded UTF-8; write a percent sign as %25"));
				}
			}
		}
		return new RawQuery(values);
	}

	private static String decode(String encoded) throws CharacterCodingException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
		for (int i = 0; i < encoded.length(); i++) {
			char c = encoded.charAt(i);
			if (c == '%') {
				bytes.write(hex(encoded, i + 1) * 16 + hex(encoded, i + 2));
				i += 2;
			}
			else {
				bytes.writeBytes(String.valueOf((c == '+') ? ' ' : c).getBytes(StandardCharsets.UTF_8));
			}
		}
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
	}

	private static int hex(String encoded, int index) throws CharacterCodingException {
		char c = (index < encoded.length()) ? encoded.charAt(index) : ' ';
		int digit = (c < 0x7f) ? Character.digit(c, 16) : -1;
		if (digit < 0) {
			throw new CharacterCodingException();
		}
		return digit;
	}

}
