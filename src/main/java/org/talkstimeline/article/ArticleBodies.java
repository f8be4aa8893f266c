package org.talkstimeline.article;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The texts of the articles in the store, by the key of their article.
 */
public interface ArticleBodies extends JpaRepository<ArticleBody, Long> {

}
