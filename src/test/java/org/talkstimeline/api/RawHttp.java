package org.talkstimeline.api;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Sends requests byte by byte, as those that matter are the ones that no client library
 * would send.
 */
public final class RawHttp {

	private RawHttp() {
	}

	/**
	 * Sends a request and reads what comes back.
	 * @param port the port on this machine
	 * @param request the request, each character a byte
	 * @return the response, head and body
	 * @throws IOException if the connection breaks
	 */
	public static Response send(int port, String request) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int end = all.indexOf("\r\n\r\n");
			return new Response(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
		}
	}

	/**
	 * What came back.
	 *
	 * @param status the status code
	 * @param head the status line and the headers
	 * @param body the body as it was sent
	 */
	public record Response(int status, String head, String body) {
	}

}
