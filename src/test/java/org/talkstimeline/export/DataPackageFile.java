package org.talkstimeline.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.codec.digest.DigestUtils;
import org.talkstimeline.linked.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A data package taken out of its zip and read by what it says of itself.
 */
public final class DataPackageFile {

	private final Map<String, byte[]> files;

	private DataPackageFile(Map<String, byte[]> files) {
		this.files = files;
	}

	/**
	 * Unpacks a package.
	 * @param zip its bytes
	 * @return its files
	 */
	public static DataPackageFile of(byte[] zip) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new DataPackageFile(files);
	}

	public JsonNode descriptor() {
		return Json.read(new String(this.files.get("datapackage.json"), StandardCharsets.UTF_8));
	}

	/**
	 * Reads a table.
	 * @param table its name
	 * @return its rows, values by column
	 */
	public List<Map<String, String>> rows(String table) {
		String csv = new String(this.files.get(table + ".csv"), StandardCharsets.UTF_8);
		return new CsvMapper().readerFor(Map.class)
			.with(CsvSchema.emptySchema().withHeader())
			.<Map<String, String>>readValues(csv)
			.readAll();
	}

	/** Checks hashes, sizes, headers, keys and references. */
	public void check() {
		assertThat(descriptor().path("resources")).hasSize(Table.values().length);
		descriptor().path("resources").forEach((resource) -> {
			String name = resource.path("name").asString();
			byte[] file = this.files.get(resource.path("path").asString());
			assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + DigestUtils.sha256Hex(file));
			assertThat(resource.path("bytes").asInt()).isEqualTo(file.length);
			assertThat(resource.path("rows").asInt()).isEqualTo(rows(name).size());
			JsonNode schema = resource.path("schema");
			assertThat(new String(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow())
				.isEqualTo(String.join(",", Json.texts(schema.path("fields"), "name")));
			assertThat(values(name, schema.path("primaryKey"))).as(name).doesNotHaveDuplicates();
			schema.path("foreignKeys").forEach((key) -> {
				JsonNode target = key.path("reference");
				Set<List<String>> known = new HashSet<>(
						values(target.path("resource").asString(), target.path("fields")));
				assertThat(known).as(name).containsAll(values(name, key.path("fields")));
			});
		});
	}

	private List<List<String>> values(String table, JsonNode columns) {
		List<String> names = Json.texts(columns);
		return rows(table).stream().map((row) -> names.stream().map(row::get).toList()).toList();
	}

}
