package org.talkstimeline.timeline;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * A question that has the same answer whichever page is asked for.
 */
public final class FixedPage implements Found {

	private final Page<String> page;

	private @Nullable Pageable asked;

	private FixedPage(Page<String> page) {
		this.page = page;
	}

	public static FixedPage of(Page<String> page) {
		return new FixedPage(page);
	}

	public static FixedPage of(String... answers) {
		return of(new PageImpl<>(List.of(answers)));
	}

	@Override
	public Page<String> page(Pageable asked) {
		this.asked = asked;
		return this.page;
	}

	public @Nullable Pageable asked() {
		return this.asked;
	}

	@Override
	public String version() {
		return "v1";
	}

	@Override
	public void each(Sort sort, String version, Consumer<String> reader) {
		this.page.forEach(reader);
	}

}
