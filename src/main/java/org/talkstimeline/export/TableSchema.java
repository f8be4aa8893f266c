package org.talkstimeline.export;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.claim.ClaimState;
import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.resolution.AgreementStage;
import org.talkstimeline.resolution.Attendance;
import org.talkstimeline.resolution.DelegationRole;
import org.talkstimeline.resolution.RoundStatus;

/**
 * Describes a table as a Frictionless Table Schema.
 */
final class TableSchema {

	/** Columns whose values come from a closed list, by table and name. */
	private static final Map<String, Class<?>> CLOSED = Map.of("rounds.status", RoundStatus.class, "claims.state",
			ClaimState.class, "delegations.role", DelegationRole.class, "participations.role", DelegationRole.class,
			"participations.attendance", Attendance.class, "agreements.type", AgreementType.class, "agreements.status",
			AgreementStage.class, "agreement_history.status", AgreementStage.class);

	private static final Set<String> PARTIAL_DATES = Set.of("date", "endDate", "firstDate", "lastDate", "agreedOn",
			"startedOn", "implementedOn", "Dat");

	private static final String PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

	private TableSchema() {
	}

	static Map<String, Object> of(Table table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("fields",
				Arrays.stream(table.row().getRecordComponents()).map((column) -> field(table, column)).toList());
		schema.put("missingValues", List.of(""));
		schema.put("primaryKey", table.key());
		if (!table.references().isEmpty()) {
			schema.put("foreignKeys", table.references().stream().map(TableSchema::foreignKey).toList());
		}
		return schema;
	}

	private static Map<String, Object> field(Table table, RecordComponent column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.getName());
		field.put("type", type(column.getType()));
		if (column.getGenericType() instanceof ParameterizedType) {
			field.put("description", "Several values, joined by |");
		}
		Map<String, Object> constraints = new LinkedHashMap<>();
		boolean required = !column.getAnnotatedType().isAnnotationPresent(Nullable.class)
				&& (column.getType() != String.class || table.key().contains(column.getName()));
		if (required && column.getType() != List.class) {
			constraints.put("required", true);
		}
		Class<?> closed = CLOSED.get(table + "." + column.getName());
		if (closed != null) {
			constraints.put("enum", Arrays.stream(closed.getEnumConstants()).map(Objects::toString).toList());
		}
		if (PARTIAL_DATES.contains(column.getName())) {
			constraints.put("pattern", PARTIAL_DATE);
		}
		if (!constraints.isEmpty()) {
			field.put("constraints", constraints);
		}
		return field;
	}

	private static String type(Class<?> type) {
		if (type == int.class || type == Integer.class) {
			return "integer";
		}
		if (type == double.class) {
			return "number";
		}
		if (type == boolean.class) {
			return "boolean";
		}
		return (type == LocalDate.class) ? "date" : "string";
	}

	private static Map<String, Object> foreignKey(Table.Reference reference) {
		Map<String, Object> target = new LinkedHashMap<>();
		target.put("resource", reference.table());
		target.put("fields", reference.targets());
		Map<String, Object> key = new LinkedHashMap<>();
		key.put("fields", reference.columns());
		key.put("reference", target);
		return key;
	}

}
