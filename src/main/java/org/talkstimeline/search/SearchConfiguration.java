package org.talkstimeline.search;

import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Starts the engine. Its settings are Hibernate Search's own, with {@code talks.search}
 * in place of {@code hibernate.search}. Where they do not say where the index is, that
 * goes by where the store is.
 */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	private static final String PLACE = "backend.directory.type";

	@Bean(destroyMethod = "close")
	Engine searchEngine(Environment environment) {
		Map<String, String> settings = new HashMap<>(Binder.get(environment)
			.bind("talks.search", Bindable.mapOf(String.class, String.class))
			.orElseGet(Map::of));
		Optional<IndexFolder> folder = settings.getOrDefault("backend.type", "lucene").equals("lucene")
				&& !settings.containsKey(PLACE)
						? IndexFolder.beside(environment.getProperty("spring.datasource.url", "")) : Optional.empty();
		folder.ifPresent((place) -> {
			place.dropUnreadable();
			settings.put(PLACE, "local-filesystem");
			settings.put("backend.directory.root", place.path().toString());
		});
		settings.putIfAbsent(PLACE, "local-heap");
		SearchMappingBuilder mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedEntry.class),
				MethodHandles.lookup());
		settings.forEach((name, value) -> mapping.property("hibernate.search." + name, value));
		boolean heap = "local-heap".equals(settings.get(PLACE));
		return new Engine(mapping.build(), folder, !heap && folder.stream().noneMatch(IndexFolder::temporary));
	}

	@Bean
	SearchIndex searchIndex(Engine engine) {
		return new SearchIndex(engine.mapping(), engine.staysBehind());
	}

	/**
	 * The engine.
	 *
	 * @param mapping what it is asked by
	 * @param folder where the index is; empty for one in memory, or elsewhere
	 * @param staysBehind whether the index outlives the process
	 */
	record Engine(CloseableSearchMapping mapping, Optional<IndexFolder> folder,
			boolean staysBehind) implements AutoCloseable {

		@Override
		public void close() {
			this.mapping.close();
			this.folder.ifPresent(IndexFolder::leave);
		}

	}

}
