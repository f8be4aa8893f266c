package org.talkstimeline.article;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * What articles were before.
 */
public interface ArticleVersions extends JpaRepository<ArticleVersion, String> {

	/**
	 * Finds what an article was.
	 * @param articleId the key of the article
	 * @return its older versions, the first first
	 */
	List<ArticleVersion> findByArticleIdOrderByVersion(Long articleId);

}
