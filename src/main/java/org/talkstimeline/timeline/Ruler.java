package org.talkstimeline.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.metamodel.Attribute;
import org.springframework.data.domain.Sort;

/**
 * A thing that a list is sorted by.
 *
 * @param owner the entity that has it
 * @param name the path to it from there
 * @param path the path to it from what is listed
 * @param type the type of its values
 * @param canBeAbsent whether it can be absent; such rows come last
 * @param ascending whether the smallest comes first
 */
record Ruler(Class<?> owner, String name, String path, Class<?> type, boolean canBeAbsent, boolean ascending) {

	static Ruler of(EntityManager store, Class<?> listed, Sort.Order order) {
		Class<?> owner = listed;
		String name = order.getProperty();
		for (String step : order.getProperty().split("\\.")) {
			Attribute<?, ?> attribute = store.getMetamodel().entity(owner).getAttribute(step);
			if (!attribute.isAssociation()) {
				break;
			}
			owner = attribute.getJavaType();
			name = name.substring(step.length() + 1);
		}
		Path<?> measured = Documents.path(store.getCriteriaBuilder().createQuery().from(owner), name);
		return new Ruler(owner, name, order.getProperty(), measured.getJavaType(), Documents.canBeAbsent(measured),
				order.isAscending());
	}

	/** Names it and the entity that has it. */
	String attribute() {
		return this.owner.getSimpleName() + "." + this.name;
	}

	/** Gives the values of an enumeration in order: stores hold their names. */
	List<Enum<?>> constants() {
		Comparator<Enum<?>> byName = Comparator.comparing(Enum::name);
		return Arrays.stream(this.type.getEnumConstants())
			.<Enum<?>>map((constant) -> (Enum<?>) constant)
			.sorted(this.ascending ? byName : byName.reversed())
			.toList();
	}

}
