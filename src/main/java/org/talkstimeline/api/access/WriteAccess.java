package org.talkstimeline.api.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may write and from where, {@code talks.*}.
 *
 * @param writeToken the token of the one editor there is; null or blank for none
 * @param writeTokens more tokens, each by the name under which its holder is known
 * @param writeOrigins the origins whose pages may write, such as
 * {@code https://desk.example.org}
 * @param rateLimit how many writes and extractions a client may send in a minute; 0 for
 * any number
 */
@ConfigurationProperties("talks")
public record WriteAccess(@Nullable String writeToken, @DefaultValue Map<String, String> writeTokens,
		@DefaultValue List<String> writeOrigins, @DefaultValue("6000") int rateLimit) {

	/** The name of whoever holds the one token that has no name of its own. */
	static final String EDITOR = "editor";

	/**
	 * Gives every token that opens the service.
	 * @return the tokens by name; none where nobody may write
	 */
	Map<String, String> tokens() {
		Map<String, String> tokens = new LinkedHashMap<>();
		if (this.writeToken != null) {
			tokens.put(EDITOR, this.writeToken);
		}
		tokens.putAll(this.writeTokens);
		tokens.values().removeIf(String::isBlank);
		return tokens;
	}

	/** Never says what the tokens are. */
	@Override
	public String toString() {
		return "WriteAccess" + tokens().keySet();
	}

}
