package org.talkstimeline.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param parameter the query parameter at fault; left out where the body is
 * @param pointer the place in the body at fault, RFC 6901; left out where a parameter is
 * @param detail what is wrong and what would have been right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(@Nullable String parameter, @Nullable String pointer, String detail) {

	/**
	 * Names a fault of a query parameter.
	 * @param name the parameter
	 * @param detail what is wrong and what would have been right
	 * @return the fault
	 */
	public static Fault ofParameter(String name, String detail) {
		return new Fault(name, null, detail);
	}

	/**
	 * Names a fault in a body.
	 * @param pointer the place, RFC 6901
	 * @param detail what is wrong and what would have been right
	 * @return the fault
	 */
	public static Fault ofBody(String pointer, String detail) {
		return new Fault(null, pointer, detail);
	}

}
