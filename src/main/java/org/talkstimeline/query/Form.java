package org.talkstimeline.query;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.problem.Fault;
import org.talkstimeline.timeline.AsOf;

/**
 * All that a controller's method takes from the query.
 */
public final class Form {

	private final Map<Integer, Part> parts = new LinkedHashMap<>();

	private final Map<String, Field> fields = new LinkedHashMap<>();

	/**
	 * Derives the parameters from the declaration of a method.
	 * @param method a method of a controller
	 */
	public Form(Method method) {
		Parameter[] parameters = method.getParameters();
		for (int i = 0; i < parameters.length; i++) {
			Part part = part(parameters[i]);
			if (part != null) {
				this.parts.put(i, part);
				part.fields().forEach((field) -> this.fields.put(field.name(), field));
			}
		}
	}

	private static @Nullable Part part(Parameter parameter) {
		SortedBy sorted = parameter.getAnnotation(SortedBy.class);
		if (sorted != null && parameter.getType() == Listing.class) {
			return new ListingPart(sorted.value().fields());
		}
		if (parameter.getType() == AsOf.class) {
			return new AsOfPart();
		}
		return parameter.isAnnotationPresent(FromQuery.class) ? new FilterPart(parameter.getType()) : null;
	}

	/**
	 * Gives the parameters.
	 * @return them in the order in which the method declares them
	 */
	public Collection<Field> fields() {
		return Collections.unmodifiableCollection(this.fields.values());
	}

	/**
	 * Names the parameters.
	 * @return their names in the order in which the method declares them
	 */
	Set<String> names() {
		return Collections.unmodifiableSet(this.fields.keySet());
	}

	/**
	 * Reads a query.
	 * @param query the query
	 * @param faults takes all that is wrong with it
	 * @return the arguments by their place in the method, of no use where there are
	 * faults
	 */
	Map<Integer, Object> read(RawQuery query, List<Fault> faults) {
		Map<String, List<Object>> values = new HashMap<>();
		this.fields.keySet().forEach((name) -> values.put(name, List.of()));
		query.values().forEach((name, given) -> {
			Field field = this.fields.get(name);
			if (field != null) {
				values.put(name, field.read(given, faults));
			}
			else {
				faults.add(Fault.ofParameter(name, unknown(name)));
			}
		});
		Map<Integer, Object> arguments = new HashMap<>();
		this.parts.forEach((index, part) -> arguments.put(index, part.make(values, faults)));
		return Map.copyOf(arguments);
	}

	private String unknown(String name) {
		if (names().isEmpty()) {
			return "is not known; this address takes no parameters";
		}
		return "is not known. %sThis address takes %s".formatted(Nearest.question(name, names()),
				Nearest.list(name, names()));
	}

}
