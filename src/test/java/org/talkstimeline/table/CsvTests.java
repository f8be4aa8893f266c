package org.talkstimeline.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	record Side(String code, List<String> people) {
	}

	record Meeting(String slug, int number, List<Side> sides, @JsonUnwrapped Side host) {
	}

	@Test
	void opensObjectsAndListsUp() {
		assertThat(Csv.header(Meeting.class)).containsExactly("slug", "number", "sides.code", "sides.people", "code",
				"people");
	}

	@Test
	void joinsListsInListsSoThatTheyCanBeTakenApart() {
		assertThat(table("""
				{"slug":"a","number":1,"sides":[{"code":"RU","people":["x","y, z"]},{"code":"U|A","people":[]}],
				 "code":"TR","people":["q|r","s,t"]}"""))
			.isEqualTo("slug,number,sides.code,sides.people,code,people\r\n"
					+ "a,1,RU|U\\|A,\"x,y\\, z|\",TR,\"q\\|r|s,t\"\r\n");
	}

	@Test
	void writesTheHeaderOfAnEmptyTable() {
		assertThat(table()).isEqualTo("slug,number,sides.code,sides.people,code,people\r\n");
	}

	@Test
	void quotesWhatWouldBreakALine() {
		assertThat(table("{\"slug\":\"a \\\"b\\\",\\r\\nc\\nd\"}")).contains("\r\n\"a \"\"b\"\",\r\nc\nd\",,,,,\r\n");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "=1+1, '=1+1", "+1, '+1", "-1, '-1", "@SUM(A1), '@SUM(A1)",
			"`'=1`, `''=1`", "＝1, '＝1", "a=1, a=1", "'Abd, 'Abd", "Çırağan, Çırağan", "Мединский, Мединский" })
	void writesNothingThatASpreadsheetRuns(String value, String cell) {
		assertThat(table("{\"slug\":\"" + value + "\"}").lines().skip(1).findFirst().orElseThrow())
			.isEqualTo(cell + ",,,,,");
	}

	private static String table(String... rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Csv csv = Csv.of(Meeting.class, out)) {
			List.of(rows).forEach(csv::write);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

}
