package org.talkstimeline.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.talkstimeline.query.Format;

/**
 * Marks a method that serves a collection, in every format that collections come in.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.GET,
		produces = { MediaType.APPLICATION_JSON_VALUE, Format.NDJSON_TYPE, Format.CSV_TYPE })
public @interface GetCollection {

	/**
	 * Names the address.
	 * @return the path below the base path
	 */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String value();

}
