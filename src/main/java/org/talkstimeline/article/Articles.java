package org.talkstimeline.article;

import java.util.List;
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
	 * Finds the articles that came another way.
	 * @param origin the way that is not wanted
	 * @return the articles
	 */
	List<Article> findByOriginNot(String origin);

	/**
	 * Finds articles that came one way.
	 * @param origin the way
	 * @return the articles
	 */
	List<Article> findByOrigin(String origin);

	/**
	 * Finds articles that another version of the extractor read.
	 * @param readBy the version that is not wanted
	 * @return the articles
	 */
	List<Article> findByReadByNot(String readBy);

	/**
	 * Finds articles by where they stand.
	 * @param url the address
	 * @return the articles, the first first
	 */
	List<Article> findByUrlOrderById(String url);

	/**
	 * Finds articles by the hash of their text.
	 * @param textHash SHA-256 in hexadecimal
	 * @return the articles, the first first
	 */
	List<Article> findByTextHashOrderById(String textHash);

	/**
	 * Tells whether a slug is taken.
	 * @param slug the slug
	 * @return whether an article has it
	 */
	boolean existsBySlug(String slug);

}
