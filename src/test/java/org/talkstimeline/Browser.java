package org.talkstimeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Debian's Chromium in front of the service, used as a person uses it.
 */
final class Browser implements AutoCloseable {

	private static final File CHROMIUM = new File("/usr/bin/chromium");

	private static final File DRIVER = new File("/usr/bin/chromedriver");

	private static final Path SCREENSHOTS = Path.of("target/screenshots");

	/**
	 * It would warn of each Chromium that is newer than itself, and needs nothing of it
	 * that differs.
	 */
	private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

	private final String base;

	private final ChromeDriver driver;

	private final WebDriverWait patience;

	private Browser(String base, ChromeOptions options) {
		SELENIUM.setLevel(Level.SEVERE);
		this.base = base;
		this.driver = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build(), options);
		this.patience = new WebDriverWait(this.driver, Duration.ofSeconds(20));
	}

	/** Skips the tests where there is no browser, but never in continuous integration. */
	static void require() {
		boolean there = CHROMIUM.canExecute() && DRIVER.canExecute();
		if (!there && System.getenv("CI") != null) {
			throw new IllegalStateException(
					"No " + CHROMIUM + " and " + DRIVER + ": install chromium and chromium-driver");
		}
		if (!there) {
			System.out.println("Skipped the tests in a browser: there is no " + CHROMIUM + " with " + DRIVER);
		}
		Assumptions.assumeTrue(there);
	}

	static Browser of(Service service, Path downloads) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--force-prefers-reduced-motion", "--window-size=1280,1000", "--lang=en-GB");
		options.setExperimentalOption("prefs",
				Map.of("download.default_directory", downloads.toAbsolutePath().toString()));
		return new Browser("http://localhost:" + service.port(), options);
	}

	/** What a browser without scripts shows. */
	static Browser withoutScripts(Service service) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--force-prefers-reduced-motion");
		options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
		return new Browser("http://localhost:" + service.port(), options);
	}

	void open(String path) {
		this.driver.get(this.base + path);
	}

	void width(int pixels) {
		this.driver.manage().window().setSize(new Dimension(pixels, 900));
	}

	void look(String scheme) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
	}

	WebElement see(String css) {
		return this.patience.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
	}

	void seeText(String css, String text) {
		this.patience.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
	}

	void click(String css) {
		see(css).click();
	}

	void follow(String linkText) {
		this.patience.until(ExpectedConditions.elementToBeClickable(By.partialLinkText(linkText))).click();
	}

	void waitForAddress(String part) {
		this.patience.until(ExpectedConditions.urlContains(part));
	}

	void keys(CharSequence... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
	}

	/** Presses the tabulator until something has the focus. */
	void tabTo(String css) {
		for (int i = 0; i < 200; i++) {
			keys(Keys.TAB);
			if ((Boolean) run("return document.activeElement.matches(arguments[0])", css)) {
				return;
			}
		}
		throw new AssertionError("The keyboard does not reach " + css);
	}

	Object run(String script, Object... arguments) {
		return ((JavascriptExecutor) this.driver).executeScript(script, arguments);
	}

	String address() {
		return this.driver.getCurrentUrl().substring(this.base.length());
	}

	Path awaitFile(Path folder, String end) {
		return this.patience.until((driver) -> {
			File[] files = folder.toFile().listFiles((dir, name) -> name.endsWith(end));
			return (files != null && files.length > 0) ? files[0].toPath() : null;
		});
	}

	/** Keeps a picture for people to look at. */
	void picture(String name) throws IOException {
		Files.createDirectories(SCREENSHOTS);
		Files.write(SCREENSHOTS.resolve(name + ".png"), this.driver.getScreenshotAs(OutputType.BYTES));
	}

	void hasNothingToComplainOf() {
		assertThat(this.driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage))
			.isEmpty();
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
