package org.talkstimeline.api.description;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Derives schemas from the records that answers are written from, as the writer takes
 * them: every component is a property that is always there, null only where it is
 * declared nullable.
 */
final class RecordSchemas {

	private static final String REFERENCE = "#/components/schemas/";

	private static final int MOST_ITEMS = 100_000;

	private final Map<String, Schema<?>> schemas = new TreeMap<>();

	Map<String, Schema<?>> all() {
		return this.schemas;
	}

	/**
	 * Gives the schema of a page.
	 * @param item the type of its items
	 * @param largest how many items it may hold
	 * @return a reference to it
	 */
	Schema<?> page(Class<?> item, int largest) {
		String name = name(item).replaceFirst("Answer$", "") + "Page";
		if (!this.schemas.containsKey(name)) {
			JsonSchema schema = Schemas.object("A page of a collection.");
			schema.addProperty("content", Schemas.array(of(item), largest).description("The items of the page."));
			schema.addProperty("page", of(PageMetadata.class));
			schema.setRequired(List.of("content", "page"));
			this.schemas.put(name, schema);
		}
		return new JsonSchema().$ref(REFERENCE + name);
	}

	/**
	 * Gives the schema of a type.
	 * @param type a record, or anything else for an object of no fixed shape
	 * @return a reference to it where it is a record
	 */
	Schema<?> of(Class<?> type) {
		if (!type.isRecord()) {
			return Schemas.of("object");
		}
		String name = name(type);
		if (!this.schemas.containsKey(name)) {
			JsonSchema schema = Schemas.object(Comments.of(type));
			this.schemas.put(name, schema);
			addProperties(schema, type, true);
		}
		return new JsonSchema().$ref(REFERENCE + name);
	}

	/** Names a schema: what is resolved by its kind, an answer around it as such. */
	static String name(Class<?> type) {
		String name = type.getSimpleName();
		if (name.startsWith("Of")) {
			return name.substring(2) + "Answer";
		}
		return name.replaceFirst("^Resolved", "");
	}

	private void addProperties(JsonSchema schema, Class<?> type, boolean always) {
		JsonInclude whole = type.getAnnotation(JsonInclude.class);
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				addProperties(schema, component.getType(), !nullable(component.getAnnotatedType()));
			}
			else if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
				JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
				boolean left = (include != null) ? include.value() != JsonInclude.Include.ALWAYS
						: whole != null && nullable(component.getAnnotatedType());
				Schema<?> property = property(component, left);
				describe(property, Comments.of(type, component.getName()));
				schema.addProperty(component.getName(), property);
				if (always && !left) {
					schema.addRequiredItem(component.getName());
				}
			}
		}
	}

	private Schema<?> property(RecordComponent component, boolean leftOut) {
		Schema<?> schema = of(component.getAnnotatedType(), component.getName());
		return (nullable(component.getAnnotatedType()) && !leftOut) ? Schemas.orNull(schema) : schema;
	}

	private static boolean nullable(AnnotatedType type) {
		return type.isAnnotationPresent(Nullable.class);
	}

	private static void describe(Schema<?> schema, String comment) {
		if (!comment.isEmpty()) {
			schema.setDescription(comment);
		}
	}

	private Schema<?> of(AnnotatedType annotated, String name) {
		Type type = annotated.getType();
		if (annotated instanceof AnnotatedParameterizedType generic) {
			AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
			Schema<?> last = of(arguments[arguments.length - 1], name);
			return (((ParameterizedType) type).getRawType() == Map.class) ? Schemas.map(last)
					: Schemas.array(last, MOST_ITEMS);
		}
		if (type instanceof Class<?> known && known.isEnum()) {
			return Schemas.constants(known);
		}
		return Numbers.of(type).orElseGet(() -> scalar((Class<?>) type, name));
	}

	private Schema<?> scalar(Class<?> type, String name) {
		if (type == String.class) {
			return Texts.named(name).schema();
		}
		if (type == LocalDate.class) {
			return Schemas.of("string").format("date").maxLength(10);
		}
		if (type == Instant.class) {
			return Schemas.of("string").format("date-time").maxLength(30);
		}
		return of(type);
	}

}
