package org.talkstimeline.api.description;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talkstimeline.problem.Problem;

/**
 * Puts the description together.
 */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

	private final RecordSchemas schemas = new RecordSchemas();

	@Bean
	Operations operations() {
		return new Operations(this.schemas);
	}

	@Bean
	GlobalOpenApiCustomizer description(ObjectProvider<BuildProperties> build, Operations operations) {
		return (document) -> {
			BuildProperties known = build.getIfAvailable();
			document.info(info((known != null) ? known.getVersion() : "unknown"));
			document.servers(List.of(server()));
			Paths paths = new Paths();
			paths.putAll(new TreeMap<>(document.getPaths()));
			document.paths(paths);
			document.tags(operations.tags());
			document.components(components());
		};
	}

	private static Info info(String version) {
		return new Info().title("talks-timeline")
			.version(version)
			.description("News coverage of peace negotiations as a timeline: rounds of talks, who sat in which "
					+ "delegation, what was agreed and carried out, and the words in the press behind every value. "
					+ "What is not known is null or an empty list. Reading needs no key.")
			.license(new License().name("Apache-2.0").identifier("Apache-2.0"))
			.contact(new Contact().name("The talks-timeline project"));
	}

	private static Server server() {
		Server server = new Server().url("/")
			.description("The service that this description comes from, in production as on a local machine.");
		server.addExtension("x-internal", false);
		return server;
	}

	@SuppressWarnings("rawtypes")
	private Components components() {
		Schema<?> problem = this.schemas.of(Problem.class);
		Components components = new Components();
		components.setResponses(Responses.all(problem));
		components.setHeaders(Headers.all());
		components.addParameters("If-None-Match", condition("If-None-Match", 4000,
				"Entity tags of answers that the client holds; where one fits, a 304 without a body comes back."));
		components.addParameters("If-Modified-Since", condition("If-Modified-Since", 40,
				"The Last-Modified of the answer that the client holds; looked at where no entity tag is given."));
		components.addSecuritySchemes(Operations.BEARER,
				new SecurityScheme().type(SecurityScheme.Type.HTTP)
					.scheme("bearer")
					.description("The token that the service was given for writing."));
		Map<String, Schema> all = new TreeMap<>(this.schemas.all());
		components.setSchemas(all);
		return components;
	}

	private static Parameter condition(String name, int longest, String description) {
		JsonSchema schema = Schemas.of("string");
		schema.maxLength(longest).pattern("^[^\\u0000-\\u001F\\u007F]+$");
		return new Parameter().in("header").name(name).required(false).description(description).schema(schema);
	}

}
