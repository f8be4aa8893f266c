package org.talkstimeline.claim;

import java.util.Collection;
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
	 * Finds what an article said and says, whether it counts or not.
	 * @param article the article
	 * @return its claims
	 */
	List<Claim> findByArticle(Article article);

	/**
	 * Forgets claims.
	 * @param ids their identifiers, one at least
	 */
	@Modifying
	@Query("delete from Claim c where c.id in :ids")
	void deleteAll(Collection<String> ids);

	/**
	 * Forgets what an article said.
	 * @param article the article
	 */
	@Modifying
	@Query("delete from Claim c where c.article = :article")
	void deleteByArticle(Article article);

}
