package org.talkstimeline.api.http;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes answers as {@code application/json}.
 */
public class AnswerConverter extends AbstractHttpMessageConverter<Answer> {

	/**
	 * Offers one media type.
	 */
	public AnswerConverter() {
		super(MediaType.APPLICATION_JSON);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == Answer.class;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Answer readInternal(Class<? extends Answer> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("Answers are only written", message);
	}

	/**
	 * Parameters that a client adds to the type in its Accept header are not repeated.
	 */
	@Override
	protected void addDefaultHeaders(HttpHeaders headers, Answer answer, @Nullable MediaType type) throws IOException {
		super.addDefaultHeaders(headers, answer, MediaType.APPLICATION_JSON);
	}

	@Override
	protected Long getContentLength(Answer answer, @Nullable MediaType type) {
		return (long) answer.body().length;
	}

	@Override
	protected void writeInternal(Answer answer, HttpOutputMessage message) throws IOException {
		message.getBody().write(answer.body());
	}

}
