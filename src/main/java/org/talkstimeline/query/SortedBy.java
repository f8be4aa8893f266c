package org.talkstimeline.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.talkstimeline.timeline.Sorting;

/**
 * Marks a {@link Listing}, which is asked for by {@code page}, {@code size}, {@code sort}
 * and {@code format}, and names what it can be sorted by.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortedBy {

	/**
	 * Names the orders that the collection offers.
	 * @return the orders
	 */
	Sorting value();

}
