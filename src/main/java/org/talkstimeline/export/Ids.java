package org.talkstimeline.export;

/**
 * Names things for the whole world, RFC 4151: a slug is stable, whereas the address of
 * the service that tells of it may change.
 */
final class Ids {

	private static final String BASE = "tag:talkstimeline.org,2025:";

	private Ids() {
	}

	static String of(String kind, String slug) {
		return BASE + kind + "/" + slug;
	}

}
