package org.talkstimeline.api.description;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentElement;
import com.github.therapi.runtimejavadoc.CommentText;
import com.github.therapi.runtimejavadoc.InlineLink;
import com.github.therapi.runtimejavadoc.InlineTag;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;

/**
 * The comments in the source, as text in Markdown.
 */
final class Comments {

	private Comments() {
	}

	static String of(Class<?> type) {
		return text(RuntimeJavadoc.getJavadoc(type).getComment());
	}

	static String of(Method method) {
		return text(RuntimeJavadoc.getJavadoc(method).getComment());
	}

	/**
	 * Finds what is said of a component of a record.
	 * @param type the record
	 * @param component the component
	 * @return the text, empty where nothing is said
	 */
	static String of(Class<?> type, String component) {
		return param(RuntimeJavadoc.getJavadoc(type).getRecordComponents(), component);
	}

	/**
	 * Finds what is said of a parameter of a method.
	 * @param method the method
	 * @param parameter the parameter
	 * @return the text, empty where nothing is said
	 */
	static String of(Method method, String parameter) {
		return param(RuntimeJavadoc.getJavadoc(method).getParams(), parameter);
	}

	static String firstSentence(String text) {
		int end = text.indexOf(". ");
		return (end < 0) ? text.replaceFirst("\\.$", "") : text.substring(0, end);
	}

	private static String param(List<ParamJavadoc> params, String name) {
		return params.stream()
			.filter((param) -> param.getName().equals(name))
			.map((param) -> sentence(text(param.getComment())))
			.findFirst()
			.orElse("");
	}

	private static String sentence(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
	}

	private static String text(Comment comment) {
		return StreamSupport.stream(comment.spliterator(), false)
			.map(Comments::text)
			.collect(Collectors.joining())
			.replaceAll("\\s+", " ")
			.strip();
	}

	private static String text(CommentElement element) {
		if (element instanceof InlineTag tag) {
			return "`" + tag.getValue() + "`";
		}
		if (element instanceof InlineLink link) {
			return "`" + link.getLink().getLabel() + "`";
		}
		return (element instanceof CommentText text) ? text.getValue() : "";
	}

}
