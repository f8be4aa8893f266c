package org.talkstimeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The yardstick: what Spring MVC on Tomcat costs before any work is done. Answers with
 * the bytes of files that it has read at its start.
 */
@RestController
@Profile("constant-bytes")
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpEncodingAutoConfiguration.class,
		HttpMessageConvertersAutoConfiguration.class, ErrorMvcAutoConfiguration.class })
public class ConstantBytes {

	private final byte[] one;

	private final byte[] page;

	private final byte[] filter;

	ConstantBytes(@Value("${bodies}") Path folder) throws IOException {
		this.one = Files.readAllBytes(folder.resolve("one"));
		this.page = Files.readAllBytes(folder.resolve("page"));
		this.filter = Files.readAllBytes(folder.resolve("filter"));
	}

	/**
	 * Starts the server.
	 * @param args Spring Boot's own options
	 */
	public static void main(String[] args) {
		// Without the settings of the service, which lie in application.yaml.
		System.setProperty("spring.config.name", "constant-bytes");
		System.setProperty("spring.profiles.active", "constant-bytes");
		SpringApplication.run(ConstantBytes.class, args);
	}

	@GetMapping(path = "/one", produces = MediaType.APPLICATION_JSON_VALUE)
	byte[] one() {
		return this.one;
	}

	@GetMapping(path = "/page", produces = MediaType.APPLICATION_JSON_VALUE)
	byte[] page() {
		return this.page;
	}

	@GetMapping(path = "/filter", produces = MediaType.APPLICATION_JSON_VALUE)
	byte[] filter() {
		return this.filter;
	}

}
