package org.talkstimeline.web;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a template needs to become a page.
 *
 * @param template the name of the template
 * @param title the page's title
 * @param description one sentence on what it shows
 * @param values what it shows, by name
 */
record View(String template, String title, String description, Map<String, Object> values) {

	View(String template, String title, String description) {
		this(template, title, description, Map.of());
	}

	View with(String name, @Nullable Object value) {
		Map<String, Object> more = new HashMap<>(this.values);
		if (value != null) {
			more.put(name, value);
		}
		return new View(this.template, this.title, this.description, Map.copyOf(more));
	}

}
