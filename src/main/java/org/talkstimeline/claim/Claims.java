package org.talkstimeline.claim;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.talkstimeline.article.Article;

/**
 * The claims in the store.
 */
public interface Claims extends JpaRepository<Claim, String> {

	/**
	 * Gives every claim that counts, in an order that does not depend on when it came in.
	 * @return the claims with their articles
	 */
	@Query("select c from Claim c join fetch c.article a where c.state = 'ACCEPTED' order by a.published, a.slug, c.id")
	List<Claim> findAccepted();

	/**
	 * Forgets what an article said.
	 * @param article the article
	 */
	@Modifying
	@Query("delete from Claim c where c.article = :article")
	void deleteByArticle(Article article);

}
