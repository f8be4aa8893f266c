package org.talkstimeline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A server in a process of its own, whose processor time can be read.
 */
final class Child implements AutoCloseable {

	private static final int MOST_TRIES = 1200;

	private final HttpClient client = HttpClient.newHttpClient();

	private final Process process;

	private final int port;

	private Child(Process process, int port) {
		this.process = process;
		this.port = port;
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
	}

	/**
	 * Starts a server and waits until it answers.
	 * @param main its main class
	 * @param path where it answers
	 * @param arguments its arguments; the port is added
	 * @return the server
	 */
	static Child serving(Class<?> main, String path, String... arguments) throws IOException, InterruptedException {
		int port = freePort();
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--server.port=" + port);
		Path log = Path.of("target", "bench-" + main.getSimpleName() + ".log");
		Child child = new Child(
				command(main, all).redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
		for (int tries = 0; !child.answers(path); tries++) {
			if (tries > MOST_TRIES || !child.process.isAlive()) {
				child.close();
				throw new IllegalStateException("Does not start, see " + log);
			}
			Thread.sleep(100);
		}
		return child;
	}

	/**
	 * Runs a program to its end.
	 * @param main its main class
	 * @param arguments its arguments
	 * @return the lines that it prints
	 */
	static List<String> output(Class<?> main, String... arguments) throws IOException, InterruptedException {
		Path log = Path.of("target", "bench-" + main.getSimpleName() + ".log");
		Process process = command(main, List.of(arguments)).redirectError(log.toFile()).start();
		List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
		if (process.waitFor() != 0) {
			throw new IllegalStateException("Failed, see " + log + String.join("\n", lines));
		}
		return lines;
	}

	/** The product runs as it is shipped, without classes of tests to be scanned. */
	private static ProcessBuilder command(Class<?> main, List<String> arguments) {
		String separator = System.getProperty("path.separator");
		boolean product = !main.getPackage().equals(Child.class.getPackage());
		String path = Arrays.stream(System.getProperty("java.class.path").split(separator))
			.filter((entry) -> !product || !entry.endsWith("test-classes"))
			.collect(Collectors.joining(separator));
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path, main.getName()));
		command.addAll(arguments);
		return new ProcessBuilder(command);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private boolean answers(String path) throws InterruptedException {
		try {
			return get(path).statusCode() == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	HttpResponse<byte[]> get(String path) throws InterruptedException {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int port() {
		return this.port;
	}

	Duration processorTime() {
		return this.process.info().totalCpuDuration().orElseThrow();
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
