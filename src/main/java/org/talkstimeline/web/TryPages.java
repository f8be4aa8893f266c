package org.talkstimeline.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.talkstimeline.http.Answer;

/**
 * Lets anybody paste a text and see what the service would read out of it. The reading is
 * done by the REST interface, which keeps nothing.
 */
@PageController
class TryPages {

	private final Pages pages;

	TryPages(Pages pages) {
		this.pages = pages;
	}

	@GetMapping("/try")
	Answer form() {
		return this.pages.answer(new View("try", "Try a text",
				"Paste a news article on peace talks and see what would be read out of it. Nothing is stored."));
	}

}
