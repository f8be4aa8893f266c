package org.talkstimeline.query;

import java.util.List;
import java.util.Map;

import org.talkstimeline.problem.Fault;

/**
 * What one argument of a controller's method takes from the query.
 */
interface Part {

	/**
	 * Names the parameters.
	 * @return those that it is made from
	 */
	List<Field> fields();

	/**
	 * Makes the argument.
	 * @param values the values of each parameter by name; none where it is not given or
	 * at fault
	 * @param faults takes what is wrong with values together
	 * @return the argument, of no use where there are faults
	 */
	Object make(Map<String, List<Object>> values, List<Fault> faults);

}
