package org.talkstimeline.linked;

/**
 * Names things for the whole world, RFC 4151: a slug is stable, whereas the address of
 * the service that tells of it may change.
 */
public final class Ids {

	private static final String BASE = "tag:talkstimeline.org,2025:";

	private Ids() {
	}

	/**
	 * Names a thing.
	 * @param kind what kind of thing it is, such as {@code round}
	 * @param slug its slug or code
	 * @return a tag URI
	 */
	public static String of(String kind, String slug) {
		return BASE + kind + "/" + slug;
	}

}
