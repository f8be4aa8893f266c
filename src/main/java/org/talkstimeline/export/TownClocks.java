package org.talkstimeline.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.spelling.Folding;
import tools.jackson.databind.JsonNode;
import org.talkstimeline.linked.Json;

/**
 * The time zones of towns.
 */
final class TownClocks {

	private static final Map<String, String> ZONES = read();

	private TownClocks() {
	}

	/**
	 * Finds the zone of the town in which a round is.
	 * @param round its JSON
	 * @return the zone; null where the town is not known or not given
	 */
	static @Nullable ZoneId of(JsonNode round) {
		String city = Json.text(round, "city");
		String zone = (city != null) ? ZONES.get(Folding.fold(city) + "/" + Json.text(round, "country")) : null;
		return (zone != null) ? ZoneId.of(zone) : null;
	}

	private static Map<String, String> read() {
		Map<String, String> zones = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(TownClocks.class.getResourceAsStream("/lexicon/cities.tsv")),
				StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
				String[] columns = line.split("\t", -1);
				zones.putIfAbsent(Folding.fold(columns[0]) + "/" + columns[1], columns[2]);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return zones;
	}

}
