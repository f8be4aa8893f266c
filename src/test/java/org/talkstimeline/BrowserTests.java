package org.talkstimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a journalist does, in a real browser. Pictures are kept in target/screenshots.
 */
class BrowserTests {

	private static final String ROUND = "/rounds/istanbul-2025-06-02";

	@TempDir
	static Path downloads;

	private static Service service;

	private static Browser browser;

	@BeforeAll
	static void start() {
		Browser.require();
		service = Service.over(Path.of("data/articles"));
		browser = Browser.of(service, downloads);
	}

	@AfterAll
	static void stop() {
		if (browser != null) {
			browser.close();
			service.close();
		}
	}

	@AfterEach
	void complainsOfNothing() {
		browser.hasNothingToComplainOf();
		browser.width(1280);
		browser.look("light");
	}

	@Test
	void findsARoundAndSeesTheWordsBehindItsRoster() throws IOException {
		browser.open("/");
		browser.picture("timeline");
		browser.follow("Russia–Ukraine talks, round 2");
		browser.seeText("#vladimir-medinsky", "present");
		browser.click("#vladimir-medinsky summary");
		WebElement words = browser.see("#vladimir-medinsky mark");
		assertThat(words.getText()).isNotBlank();
		assertThat(browser.see("#vladimir-medinsky figcaption").getText()).contains("2025");
		browser.picture("round");
	}

	@Test
	void movesTheDateAndSeesWhatWasKnownThen() throws IOException {
		browser.open(ROUND);
		browser.seeText("#vladimir-medinsky", "present");
		browser.see("#slider");
		browser.run("document.getElementById('slider').focus()");
		browser.keys(Keys.HOME);
		browser.waitForAddress("asOf=2025-06-01");
		browser.seeText("#vladimir-medinsky", "expected only");
		browser.seeText(".asof", "1 June 2025");
		assertThat(browser.run("return document.activeElement.id")).isEqualTo("slider");
		browser.picture("round-as-of");
		browser.run("history.back()");
		browser.seeText("#vladimir-medinsky", "present");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?party=UA", "/participants/vladimir-medinsky" })
	void movesTheDateOfOtherPages(String path) {
		browser.open(path);
		browser.see("#slider");
		browser.run("document.getElementById('slider').focus()");
		browser.keys(Keys.HOME);
		browser.waitForAddress("asOf=");
		browser.seeText(".asof", "2025");
		assertThat(browser.run("return location.search.includes('party=UA')")).isEqualTo(path.contains("party"));
	}

	@Test
	void comparesTwoRosters() throws IOException {
		browser.open(ROUND);
		browser.follow("Who joined or left");
		browser.waitForAddress("/changes");
		browser.seeText("table.seats", "joined");
		browser.picture("changes");
	}

	@Test
	void searchesWithTheKeyboardAlone() {
		browser.open("/");
		browser.tabTo("#q");
		browser.keys("Umer");
		browser.seeText(".suggestions li", "Rustem Umerov");
		browser.keys(Keys.ARROW_DOWN, Keys.ENTER);
		browser.waitForAddress("/participants/rustem-umerov");
		browser.seeText("h1", "Rustem Umerov");
	}

	@Test
	void reachesEverythingWithTheKeyboard() {
		browser.open("/");
		for (String place : new String[] { ".skip", ".filters summary", ".zoom a[data-keep=in]", ".scroll",
				".axis a.round-HELD", ".rounds h3 a", ".menu summary" }) {
			browser.tabTo(place);
		}
	}

	@Test
	void zoomsTheAxisWithoutLoadingThePageAnew() {
		browser.open("/");
		browser.run("window.kept = true");
		browser.click(".zoom a[data-keep=in]");
		browser.waitForAddress("from=");
		assertThat(browser.run("return window.kept && document.activeElement.dataset.keep")).isEqualTo("in");
	}

	@Test
	void readsAPastedTextAndShowsItsMarkupAsText() throws IOException {
		browser.open("/try");
		browser.run("arguments[0].value = '2025-06-02'", browser.see("#published"));
		browser.see("#text")
			.sendKeys("The second round of talks between Russia and Ukraine was held in Istanbul on Monday. <img src=x "
					+ "onerror=alert(1)> The Russian delegation was led by presidential aide Vladimir Medinsky. The sides "
					+ "agreed to exchange 1,000 prisoners each.");
		browser.click("#paste button");
		browser.seeText("#read mark.of-person", "presidential aide");
		assertThat(browser.see("#read mark.of-agreement").getText()).isNotBlank();
		assertThat(browser.see("#read").getText()).contains("<img src=x onerror=alert(1)>");
		assertThat(browser.see("#read").findElements(By.tagName("img"))).isEmpty();
		browser.seeText("#outcome", "1 round");
		browser.picture("try");
	}

	@Test
	void downloadsTheRosterAsATable() throws IOException {
		browser.open(ROUND);
		browser.click(".menu summary");
		browser.follow("Rosters as CSV");
		String table = Files.readString(browser.awaitFile(downloads, ".csv"));
		assertThat(table).startsWith("round.slug,").contains("vladimir-medinsky");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", ROUND, ROUND + "/changes", "/participants/ibrahim-kalin", "/search?q=umerov", "/try" })
	void fitsASmallScreenInTheDark(String path) throws IOException {
		browser.width(320);
		browser.look("dark");
		browser.open(path);
		assertThat(browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.isEqualTo(0L);
		browser.picture("small" + path.replaceAll("[^a-z0-9]+", "-"));
	}

	@Test
	void isCompleteWithoutScripts() {
		try (Browser plain = Browser.withoutScripts(service)) {
			plain.open("/");
			plain.follow("Russia–Ukraine talks, round 2");
			plain.click("#day option[value='2025-06-01']");
			plain.click(".days button");
			plain.waitForAddress("asOf=2025-06-01");
			plain.seeText("#vladimir-medinsky", "expected only");
			plain.click("#vladimir-medinsky summary");
			plain.see("#vladimir-medinsky mark");
		}
	}

}
