package org.talkstimeline.article;

/**
 * Says why an article cannot be taken, and what would be right, in words that follow
 * "because".
 */
public class RefusedArticle extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses an article.
	 * @param reason why, in one line
	 */
	public RefusedArticle(String reason) {
		super(reason);
	}

	/**
	 * Gives the reason.
	 * @return why, in one line without control characters
	 */
	public String reason() {
		return String.valueOf(getMessage()).replaceAll("\\p{Cntrl}+", " ");
	}

}
