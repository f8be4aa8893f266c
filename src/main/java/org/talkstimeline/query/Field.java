package org.talkstimeline.query;

import java.util.ArrayList;
import java.util.List;

import org.talkstimeline.problem.Fault;

/**
 * A parameter that an address takes.
 *
 * @param name its name
 * @param repeatable whether it may be given more than once
 * @param required whether it must be given
 * @param reader what reads its values
 */
public record Field(String name, boolean repeatable, boolean required, Reader reader) {

	private static final int MOST_VALUES = 100;

	Field(String name, boolean repeatable, Reader reader) {
		this(name, repeatable, false, reader);
	}

	/**
	 * Says what each of its values looks like.
	 * @return the shape of one value
	 */
	public Shape shape() {
		return this.reader.shape();
	}

	/**
	 * Says how often it may be given.
	 * @return the number of values
	 */
	public int mostValues() {
		return this.repeatable ? MOST_VALUES : 1;
	}

	/**
	 * Reads the values given.
	 * @param given the values as given, at least one
	 * @param faults takes what is wrong with them
	 * @return what they mean, each once
	 */
	List<Object> read(List<String> given, List<Fault> faults) {
		int most = mostValues();
		if (given.size() > most) {
			faults.add(Fault.ofParameter(this.name, "is given %d times; give it %s".formatted(given.size(),
					(most == 1) ? "once" : "at most 100 times")));
			return List.of();
		}
		List<Object> values = new ArrayList<>();
		for (String value : given) {
			try {
				values.add(this.reader.read(checked(value)));
			}
			catch (BadValue ex) {
				faults.add(Fault.ofParameter(this.name, ex.detail()));
			}
		}
		return values.stream().distinct().toList();
	}

	private static String checked(String value) {
		if (value.isBlank()) {
			throw new BadValue("is empty; give a value, or leave the parameter out");
		}
		if (value.codePoints().anyMatch(Field::isUnprintable)) {
			throw new BadValue("holds a character that is not text");
		}
		return value.strip();
	}

	private static boolean isUnprintable(int character) {
		return Character.isISOControl(character) || !Character.isDefined(character)
				|| Character.getType(character) == Character.SURROGATE;
	}

}
