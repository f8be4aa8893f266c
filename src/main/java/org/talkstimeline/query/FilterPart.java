package org.talkstimeline.query;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.talkstimeline.problem.Fault;

/**
 * A filter, which is a record with a component for each parameter.
 */
class FilterPart implements Part {

	private static final Set<String> PARTY_CODES = Set.of("party", "mediator");

	private final Constructor<?> constructor;

	private final List<Field> fields;

	FilterPart(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			this.constructor = type.getDeclaredConstructor(types);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(type + " is not a record", ex);
		}
		this.fields = Arrays.stream(components).map(FilterPart::field).toList();
	}

	private static Field field(RecordComponent component) {
		boolean list = component.getGenericType() instanceof ParameterizedType;
		Class<?> value = (component.getGenericType() instanceof ParameterizedType type)
				? (Class<?>) type.getActualTypeArguments()[0] : component.getType();
		boolean required = !list && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		return new Field(component.getName(), list, required, reader(component.getName(), value));
	}

	private static Reader reader(String name, Class<?> type) {
		if (type.isEnum()) {
			return Reader.constant(type);
		}
		if (type == LocalDate.class) {
			return Reader.date();
		}
		if (name.equals("q")) {
			return Reader.words();
		}
		return PARTY_CODES.contains(name) ? Reader.partyCode() : Reader.text();
	}

	@Override
	public List<Field> fields() {
		return this.fields;
	}

	@Override
	public Object make(Map<String, List<Object>> values, List<Fault> faults) {
		checkOrder(first(values, "from"), first(values, "to"), faults);
		this.fields.stream().filter(Field::required).forEach((field) -> checkThere(field.name(), values, faults));
		Object[] components = this.fields.stream()
			.map((field) -> field.repeatable() ? values.get(field.name()) : first(values, field.name()))
			.toArray();
		return BeanUtils.instantiateClass(this.constructor, components);
	}

	/** What is given but cannot be read has its own fault. */
	private static void checkThere(String name, Map<String, List<Object>> values, List<Fault> faults) {
		if (first(values, name) == null && faults.stream().noneMatch((fault) -> name.equals(fault.parameter()))) {
			faults.add(Fault.ofParameter(name, "is missing; this address cannot answer without it"));
		}
	}

	private static void checkOrder(@Nullable Object from, @Nullable Object to, List<Fault> faults) {
		if (from instanceof LocalDate first && to instanceof LocalDate last && first.isAfter(last)) {
			faults.add(Fault.ofParameter("from",
					"%s is after to=%s, so that nothing could match; turn them round".formatted(first, last)));
		}
	}

	private static @Nullable Object first(Map<String, List<Object>> values, String name) {
		List<Object> given = values.getOrDefault(name, List.of());
		return given.isEmpty() ? null : given.get(0);
	}

}
