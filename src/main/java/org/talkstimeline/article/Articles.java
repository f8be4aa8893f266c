package org.talkstimeline.article;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * The articles in the store.
 */
public interface Articles extends JpaRepository<Article, Long>, JpaSpecificationExecutor<Article> {

	/**
	 * Finds an article by its slug.
	 * @param slug the slug
	 * @return the article, if there is one
	 */
	Optional<Article> findBySlug(String slug);

	/**
	 * Tells whether a slug is taken.
	 * @param slug the slug
	 * @return whether an article has it
	 */
	boolean existsBySlug(String slug);

}
