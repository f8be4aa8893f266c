package org.talkstimeline.linked;

import java.util.Locale;

import tools.jackson.databind.JsonNode;

/**
 * What people read above an entry.
 */
public final class Titles {

	private Titles() {
	}

	/**
	 * Names a round.
	 * @param round its JSON
	 * @return the process, the number where there is one, and the town
	 */
	public static String of(JsonNode round) {
		Integer ordinal = Json.number(round, "ordinal");
		String city = Json.text(round, "city");
		return Json.name(round.path("process"), "name") + ((ordinal != null) ? ", round " + ordinal : "")
				+ ((city != null) ? ", " + city : "");
	}

	/**
	 * Names an agreement.
	 * @param type its type
	 * @return the type in words
	 */
	public static String of(String type) {
		String words = type.toLowerCase(Locale.ROOT).replace('_', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
