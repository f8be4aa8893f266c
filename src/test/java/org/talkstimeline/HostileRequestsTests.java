package org.talkstimeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.talkstimeline.api.RawHttp;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The running service under requests that nobody should send. {@code -Dhostile.seed=…}
 * sends others than the usual ones.
 */
class HostileRequestsTests {

	private static final int REQUESTS = 10_500;

	private static final int WARM_UP = 500;

	private static final long LONGEST = Duration.ofSeconds(1).toNanos();

	private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

	private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

	@Test
	void nothingThatIsSentBreaksItOrHoldsItUp() throws Exception {
		long seed = Long.getLong("hostile.seed", 20250602L);
		try (Service service = Service.over(Path.of("data/articles"))) {
			HostileRequests requests = new HostileRequests(Description.of(service), seed);
			List<String> all = new ArrayList<>();
			for (int i = 0; i < REQUESTS; i++) {
				all.add(requests.next());
			}
			sendAll(service.port(), all);
		}
		assertThat(this.complaints).as("seed %d, answers by status %s", seed, this.statuses).isEmpty();
		assertThat(this.statuses).as("the requests reach all kinds of answers")
			.containsKeys(200, 304, 400, 404, 405, 406);
	}

	private void sendAll(int port, List<String> requests) throws Exception {
		ExecutorService senders = Executors.newFixedThreadPool(4);
		try {
			List<Future<?>> sent = new ArrayList<>();
			for (int i = 0; i < requests.size(); i++) {
				String request = requests.get(i);
				boolean timed = i >= WARM_UP;
				sent.add(senders.submit(() -> send(port, request, timed)));
			}
			for (Future<?> one : sent) {
				one.get(2, TimeUnit.MINUTES);
			}
		}
		finally {
			senders.shutdownNow();
		}
	}

	private void send(int port, String request, boolean timed) {
		try {
			// A machine that has much else to do may hold up one request, but hardly the
			// same one twice.
			long took = exchange(port, request);
			if (timed && took > LONGEST && exchange(port, request) > LONGEST) {
				complain("took longer than a second", request);
			}
		}
		catch (IOException ex) {
			complain(ex.toString(), request);
		}
	}

	private long exchange(int port, String request) throws IOException {
		long start = System.nanoTime();
		RawHttp.Response response = RawHttp.send(port, request);
		long took = System.nanoTime() - start;
		this.statuses.merge(response.status(), 1, Integer::sum);
		if (response.status() >= 500) {
			complain("answered " + response.status(), request);
		}
		else if (response.status() >= 400 && !isProblem(response, request.startsWith("HEAD"))) {
			complain("answered without the shape of a problem: " + response.head() + "\n" + response.body(), request);
		}
		return took;
	}

	private static boolean isProblem(RawHttp.Response response, boolean head) {
		boolean typed = response.head().contains("application/problem+json");
		if (head) {
			return typed;
		}
		try {
			String body = response.body();
			String json = body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
			return typed && HostileRequests.isProblem(Description.JSON.readTree(json), response.status());
		}
		catch (JacksonException | StringIndexOutOfBoundsException ex) {
			return false;
		}
	}

	private void complain(String what, String request) {
		if (this.complaints.size() < 20) {
			this.complaints.add(what + " to\n" + request.substring(0, Math.min(500, request.length())));
		}
	}

}
