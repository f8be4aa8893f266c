package org.talkstimeline.api.description;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Optional;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/**
 * The numbers in the interface, none of which is negative: they count, or they weigh.
 */
enum Numbers {

	/** Up to what four bytes hold. */
	INTEGER("integer", "int32", Integer.MAX_VALUE),
	/** Up to what every client can tell apart, those in JavaScript too. */
	LONG("integer", "int64", 9_007_199_254_740_991L),
	/** Not bounded above. */
	DOUBLE("number", "double", 0),
	/** Yes or no. */
	BOOLEAN("boolean", "", 0);

	private final String type;

	private final String format;

	private final long most;

	Numbers(String type, String format, long most) {
		this.type = type;
		this.format = format;
		this.most = most;
	}

	/**
	 * Finds the schema of a type of numbers.
	 * @param type the type
	 * @return the schema; empty where the type is no number
	 */
	static Optional<Schema<?>> of(Type type) {
		if (type == int.class || type == Integer.class) {
			return Optional.of(INTEGER.schema());
		}
		if (type == long.class || type == Long.class) {
			return Optional.of(LONG.schema());
		}
		if (type == double.class || type == Double.class) {
			return Optional.of(DOUBLE.schema());
		}
		return (type == boolean.class) ? Optional.of(BOOLEAN.schema()) : Optional.empty();
	}

	JsonSchema schema() {
		JsonSchema schema = Schemas.of(this.type);
		if (!this.format.isEmpty()) {
			schema.setFormat(this.format);
			schema.setMinimum(BigDecimal.ZERO);
		}
		if (this.most > 0) {
			schema.setMaximum(BigDecimal.valueOf(this.most));
		}
		return schema;
	}

}
