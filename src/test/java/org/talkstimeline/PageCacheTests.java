package org.talkstimeline;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTests {

	@Test
	void leavesH2APartOfTheMemory() {
		assertThat(urlFor("jdbc:h2:file:./talks;WRITE_DELAY=0"))
			.isEqualTo("jdbc:h2:file:./talks;WRITE_DELAY=0;CACHE_SIZE=" + Runtime.getRuntime().maxMemory() / 65536);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:file:./talks;cache_size=1000", "jdbc:postgresql://host/talks" })
	void leavesOthersAsTheyAre(String url) {
		assertThat(urlFor(url)).isEqualTo(url);
	}

	private static String urlFor(String url) {
		try (HikariDataSource pool = new HikariDataSource()) {
			pool.setJdbcUrl(url);
			new PageCache().postProcessBeforeInitialization(pool, "dataSource");
			return pool.getJdbcUrl();
		}
	}

}
