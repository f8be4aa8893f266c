package org.talkstimeline.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a server over and over, on some connections at once that are kept open, from one
 * thread, so as to leave the machine to the server.
 */
final class Loader {

	private static final Pattern STATUS = Pattern.compile("HTTP/1.1 (200|304) ");

	private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)", Pattern.CASE_INSENSITIVE);

	private static final Pattern LAST = Pattern.compile("\r\nconnection: *close\r\n", Pattern.CASE_INSENSITIVE);

	private static final int LARGEST = 1 << 18;

	private long[] nanos = new long[1 << 16];

	private int count;

	private Loader() {
	}

	/**
	 * Asks for some time.
	 * @param port where
	 * @param headers the lines of a request after its first one
	 * @param paths what, each in turn
	 * @param connections on how many connections
	 * @param time for how long
	 * @return what came of it
	 * @throws IOException if an answer is neither 200 nor 304, or none
	 */
	static Load ask(int port, String headers, List<String> paths, int connections, Duration time) throws IOException {
		return new Loader().run(port, headers, paths, connections, time);
	}

	private Load run(int port, String headers, List<String> paths, int connections, Duration time) throws IOException {
		List<Connection> all = new ArrayList<>();
		List<byte[]> requests = paths.stream()
			.map((path) -> ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
				.getBytes(StandardCharsets.US_ASCII))
			.toList();
		try (Selector selector = Selector.open()) {
			for (int number = 0; number < connections; number++) {
				all.add(new Connection(selector, port));
			}
			long end = System.nanoTime() + time.toNanos();
			int next = 0;
			for (Connection connection : all) {
				connection.ask(requests.get(next++ % requests.size()));
			}
			while (System.nanoTime() < end) {
				selector.select(1000);
				for (SelectionKey key : selector.selectedKeys()) {
					Connection connection = (Connection) key.attachment();
					if (connection.isAnswered()) {
						note(System.nanoTime() - connection.asked);
						connection.ask(requests.get(next++ % requests.size()));
					}
				}
				selector.selectedKeys().clear();
			}
		}
		finally {
			for (Connection connection : all) {
				connection.channel.close();
			}
		}
		long[] sorted = Arrays.copyOf(this.nanos, this.count);
		Arrays.sort(sorted);
		return new Load(this.count, sorted[this.count / 2] / 1e6, sorted[this.count * 99 / 100] / 1e6);
	}

	private void note(long took) {
		if (this.count == this.nanos.length) {
			this.nanos = Arrays.copyOf(this.nanos, 2 * this.count);
		}
		this.nanos[this.count++] = took;
	}

	/**
	 * What came of asking.
	 *
	 * @param answers how many answers
	 * @param medianMillis how long half of them took at most
	 * @param p99Millis how long 99 of 100 took at most
	 */
	record Load(int answers, double medianMillis, double p99Millis) {
	}

	/** A connection that waits for one answer. */
	private static final class Connection {

		private final Selector selector;

		private final int port;

		private final ByteBuffer in = ByteBuffer.allocate(LARGEST);

		private SocketChannel channel;

		private boolean last;

		private long asked;

		private int left;

		private Connection(Selector selector, int port) throws IOException {
			this.selector = selector;
			this.port = port;
			this.channel = open();
		}

		private SocketChannel open() throws IOException {
			SocketChannel opened = SocketChannel.open(new InetSocketAddress("localhost", this.port));
			opened.configureBlocking(false);
			opened.register(this.selector, SelectionKey.OP_READ, this);
			return opened;
		}

		/** Tomcat ends a connection after so many answers, and says so in the last one. */
		private void ask(byte[] request) throws IOException {
			this.asked = System.nanoTime();
			if (this.last) {
				this.channel.close();
				this.channel = open();
				this.last = false;
			}
			this.left = -1;
			this.in.clear();
			ByteBuffer out = ByteBuffer.wrap(request);
			while (out.hasRemaining()) {
				this.channel.write(out);
			}
		}

		private boolean isAnswered() throws IOException {
			int read = this.channel.read(this.in);
			if (read < 0) {
				throw new EOFException("The server hung up");
			}
			if (this.left >= 0) {
				this.left -= read;
				this.in.clear();
				return this.left == 0;
			}
			String head = new String(this.in.array(), 0, Math.min(this.in.position(), 2048), StandardCharsets.US_ASCII);
			int end = head.indexOf("\r\n\r\n");
			if (end < 0) {
				return false;
			}
			if (!STATUS.matcher(head).lookingAt()) {
				throw new IOException(head.substring(0, end));
			}
			this.last = LAST.matcher(head).find();
			Matcher length = LENGTH.matcher(head);
			int body = (length.find() && length.start() < end) ? Integer.parseInt(length.group(1)) : 0;
			this.left = end + 4 + body - this.in.position();
			this.in.clear();
			return this.left == 0;
		}

	}

}
