package org.talkstimeline.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what an address answers with: one item, or pages of such items where the method
 * takes a page. The comment on the method describes the address: its first sentence in
 * short, a {@code @param} each part of the path.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswerOf {

	/**
	 * Names the record that the JSON is written from.
	 * @return the record; any other type for JSON of no fixed shape
	 */
	Class<?> value();

	/**
	 * Names the record whose JSON the address takes as a body.
	 * @return the record; {@code Void} where it takes none
	 */
	Class<?> takes() default Void.class;

	/**
	 * Says whether something new comes of it, with an address of its own.
	 * @return whether it answers 201 with a Location
	 */
	boolean creates() default false;

}
