package org.talkstimeline.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that is filled from the query, a component from the parameter of its
 * name: a list from each time that the parameter is given, anything else from a parameter
 * that may be given once. {@code party} and {@code mediator} are party codes.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromQuery {

}
