package org.talkstimeline.search;

import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;

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
 * in place of {@code hibernate.search}.
 */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean(destroyMethod = "close")
	CloseableSearchMapping searchMapping(Environment environment) {
		Map<String, String> settings = Binder.get(environment)
			.bind("talks.search", Bindable.mapOf(String.class, String.class))
			.orElseGet(HashMap::new);
		SearchMappingBuilder mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedEntry.class),
				MethodHandles.lookup());
		settings.forEach((name, value) -> mapping.property("hibernate.search." + name, value));
		return mapping.build();
	}

	@Bean
	SearchIndex searchIndex(SearchMapping mapping) {
		return new SearchIndex(mapping);
	}

}
