package org.talkstimeline.extraction.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconVersionTests {

	@Test
	void coversEachFileThatTheRulesRead() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/lexicon"))) {
			List<String> names = files.map((each) -> each.getFileName().toString())
				// the equivalent given names serve the matching of persons
				.filter((each) -> !each.equals("given-names.tsv"))
				.toList();
			assertThat(LexiconVersion.FILES).containsExactlyInAnyOrderElementsOf(names);
		}
	}

	@Test
	void staysTheSameWhileTheFilesDo() {
		assertThat(LexiconVersion.checksum()).matches("[0-9a-f]{8}").isEqualTo(LexiconVersion.checksum());
	}

}
