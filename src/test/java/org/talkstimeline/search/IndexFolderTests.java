package org.talkstimeline.search;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndexFolderTests {

	@ParameterizedTest
	@CsvSource({ "jdbc:h2:file:./store/talks;WRITE_DELAY=0, ./store/talks.search", "jdbc:h2:./talks, ./talks.search",
			"jdbc:h2:file:/var/lib/talks, /var/lib/talks.search" })
	void liesBesideAStoreInAFile(String url, String path) {
		assertThat(IndexFolder.beside(url)).contains(new IndexFolder(Path.of(path), false));
	}

	@Test
	void knowsTheFolderOfTheUser() {
		assertThat(IndexFolder.beside("jdbc:h2:~/talks"))
			.contains(new IndexFolder(Path.of(System.getProperty("user.home"), "talks.search"), false));
	}

	@Test
	void isNoneForAStoreInMemory() {
		assertThat(IndexFolder.beside("jdbc:h2:mem:talks")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://host/talks", "jdbc:h2:tcp://host/talks",
			"jdbc:h2:file:./talks;AUTO_SERVER=TRUE" })
	void isOfThisProcessAloneWhereOthersMayShareTheStore(String url) {
		IndexFolder one = IndexFolder.beside(url).orElseThrow();
		IndexFolder other = IndexFolder.beside(url).orElseThrow();
		assertThat(one.path()).exists().isNotEqualTo(other.path());
		one.leave();
		other.leave();
		assertThat(Files.exists(one.path()) || Files.exists(other.path())).isFalse();
	}

}
