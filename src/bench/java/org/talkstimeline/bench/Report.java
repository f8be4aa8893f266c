package org.talkstimeline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured, on which machine, and when.
 */
final class Report {

	private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

	private final Map<String, Object> machine = new LinkedHashMap<>();

	private final Map<String, Map<String, Double>> parts = new LinkedHashMap<>();

	Report() throws IOException {
		this.machine.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		this.machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
		this.machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
		this.machine.put("processors", Runtime.getRuntime().availableProcessors());
		this.machine.put("processor", processor());
		this.machine.put("loadBefore", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	private static String processor() throws IOException {
		if (!Files.exists(PROCESSORS)) {
			return "unknown";
		}
		try (Stream<String> lines = Files.lines(PROCESSORS)) {
			return lines.filter((line) -> line.startsWith("model name"))
				.map((line) -> line.substring(line.indexOf(':') + 1).strip())
				.findFirst()
				.orElse("unknown");
		}
	}

	/**
	 * Takes a figure, and prints it.
	 * @param part which program measured it
	 * @param name what it is, with its unit
	 * @param figure the figure
	 */
	void put(String part, String name, double figure) {
		double rounded = Math.round(figure * 1000) / 1000.0;
		this.parts.computeIfAbsent(part, (first) -> new LinkedHashMap<>()).put(name, rounded);
		System.out.printf(Locale.ROOT, "%-12s %-36s %12.3f%n", part, name, rounded);
	}

	void write(Path file) throws IOException {
		Map<String, Object> all = new LinkedHashMap<>(this.machine);
		all.put("loadAfter", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		all.putAll(this.parts);
		Files.writeString(file,
				JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(all) + "\n");
	}

}
