package org.talkstimeline.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Finds the columns of a record: one for each value in its JSON, objects and lists opened
 * up.
 */
final class Columns {

	private final List<Column> found = new ArrayList<>();

	private Columns() {
	}

	static List<Column> of(Class<?> type) {
		Columns columns = new Columns();
		columns.open(type, List.of());
		return List.copyOf(columns.found);
	}

	private void open(Class<?> type, List<String> path) {
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
				continue;
			}
			Class<?> value = item(component.getGenericType());
			List<String> steps = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class) ? path
					: with(path, component.getName());
			if (value.isRecord()) {
				open(value, steps);
			}
			else {
				this.found.add(new Column(steps));
			}
		}
	}

	/** A list has the columns of its items. */
	private static Class<?> item(Type type) {
		if (type instanceof ParameterizedType list) {
			return item(list.getActualTypeArguments()[0]);
		}
		return (Class<?>) type;
	}

	private static List<String> with(List<String> path, String step) {
		List<String> longer = new ArrayList<>(path);
		longer.add(step);
		return longer;
	}

}
