package org.talkstimeline.http;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes answers, those in one piece as {@code application/json}.
 */
public class AnswerConverter extends AbstractHttpMessageConverter<Answer> {

	/**
	 * Takes any media type, as what an address offers is declared there.
	 */
	public AnswerConverter() {
		super(MediaType.ALL);
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
		MediaType own = headers.getContentType();
		super.addDefaultHeaders(headers, answer, (own != null) ? own : MediaType.APPLICATION_JSON);
	}

	/**
	 * Nothing is told of what is not there: a 304, or a HEAD of what would be streamed.
	 */
	@Override
	protected @Nullable Long getContentLength(Answer answer, @Nullable MediaType type) {
		return (answer.stream() != null || answer.body().length == 0) ? null : (long) answer.body().length;
	}

	@Override
	protected void writeInternal(Answer answer, HttpOutputMessage message) throws IOException {
		if (answer.stream() == null) {
			message.getBody().write(answer.body());
			return;
		}
		boolean zip = Coding.GZIP.label().equals(message.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING));
		try (LateOutput out = new LateOutput(message, zip)) {
			answer.stream().apply(Void.class).body().writeTo(out);
			out.finish();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

}
