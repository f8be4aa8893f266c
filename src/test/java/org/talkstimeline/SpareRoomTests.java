package org.talkstimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.talkstimeline.timeline.MadeUpArticles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import leaves a file behind that holds the store and little else, and warns of
 * nothing.
 */
@ExtendWith(OutputCaptureExtension.class)
class SpareRoomTests {

	@TempDir
	Path work;

	@Test
	void anImportLeavesNoSpareRoom(CapturedOutput output) throws IOException {
		Path lines = Files.writeString(this.work.resolve("articles.ndjson"),
				ArticleLines.lines(new MadeUpArticles(7, 30).of(40)));
		String url = "--spring.datasource.url=jdbc:h2:file:" + this.work.resolve("store/talks");
		for (String again : List.of("first", "again")) {
			assertThat(Commands.run(new String[] { "import", lines.toString(), url })).as(again).isZero();
		}
		// each commit writes more than half a megabyte of pages anew
		assertThat(Files.size(this.work.resolve("store/talks.mv.db"))).isLessThan(4_000_000);
		assertThat(output).doesNotContain(" WARN ", "Exception");
	}

}
