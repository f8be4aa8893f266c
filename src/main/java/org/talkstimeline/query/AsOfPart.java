package org.talkstimeline.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.talkstimeline.problem.Fault;
import org.talkstimeline.timeline.AsOf;

/**
 * The day as of which something is asked.
 */
class AsOfPart implements Part {

	private static final Field AS_OF = new Field("asOf", false, Reader.date());

	@Override
	public List<Field> fields() {
		return List.of(AS_OF);
	}

	@Override
	public Object make(Map<String, List<Object>> values, List<Fault> faults) {
		return AsOf.of(values.get("asOf").stream().map(LocalDate.class::cast).findFirst().orElse(null));
	}

}
