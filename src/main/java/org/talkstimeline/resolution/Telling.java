package org.talkstimeline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.claim.Claim;
import org.talkstimeline.extraction.Property;

/**
 * What one article claims of one subject.
 */
final class Telling {

	private static final Comparator<Claim> SUREST = Comparator.comparingDouble(Claim::confidence)
		.reversed()
		.thenComparing((claim) -> claim.evidence().start())
		.thenComparing(Claim::id);

	private final Map<Property, List<Claim>> claims = new EnumMap<>(Property.class);

	Telling(List<Claim> claims) {
		claims.stream()
			.sorted(SUREST)
			.forEach((claim) -> this.claims.computeIfAbsent(claim.property(), (p) -> new ArrayList<>()).add(claim));
	}

	/** Gives the values of a property, each once, the surest first. */
	List<String> values(Property property) {
		return this.claims.getOrDefault(property, List.of()).stream().map(Claim::value).distinct().toList();
	}

	/** Gives the surest value of a property, or null where the article gives none. */
	@Nullable String value(Property property) {
		List<String> values = values(property);
		return values.isEmpty() ? null : values.get(0);
	}

	/** Gives the surest value that is a whole number, or null. */
	@Nullable Integer number(Property property) {
		String value = value(property);
		return (value != null && value.matches("\\d{1,9}")) ? Integer.valueOf(value) : null;
	}

	boolean says(Property property, String value) {
		return values(property).contains(value);
	}

}
