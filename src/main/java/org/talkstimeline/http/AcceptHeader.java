package org.talkstimeline.http;

import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Reads the Accept header as RFC 9110 means it: what has a quality of 0 is not wanted,
 * whereas the framework takes it for wanted least.
 */
class AcceptHeader extends HeaderContentNegotiationStrategy {

	/** What no address offers: a client that wants nothing is told what there is. */
	private static final List<MediaType> NOTHING = List.of(new MediaType("x-none", "x-none"));

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		List<MediaType> wanted = super.resolveMediaTypes(request).stream()
			.filter((type) -> type.getQualityValue() > 0)
			.toList();
		return wanted.isEmpty() ? NOTHING : wanted;
	}

}
