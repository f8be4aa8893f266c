package org.talkstimeline.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.talkstimeline.http.Answer;

/**
 * Makes pages. They travel as other answers do: with an entity tag, compressed, and not
 * at all to whoever has them.
 */
class Pages {

	private static final String HTML = "text/html;charset=UTF-8";

	private final ITemplateEngine templates;

	private final ResourceUrlProvider assets;

	Pages(ITemplateEngine templates, ResourceUrlProvider assets) {
		this.templates = templates;
		this.assets = assets;
	}

	/** Where everything is, seen from the page that is being asked for. */
	Site site() {
		return site(request().getRequest());
	}

	private Site site(HttpServletRequest request) {
		return Site.of(request, (path) -> {
			String hashed = this.assets.getForLookupPath(path);
			return (hashed != null) ? hashed : path;
		});
	}

	/**
	 * Answers with a page.
	 * @param view what it shows
	 * @return the answer, and the header that says that it is a page
	 */
	Answer answer(View view) {
		return plain(HTML, html(view, request().getRequest()));
	}

	/**
	 * Answers with a text.
	 * @param type its media type
	 * @param text the text
	 * @return the answer, and the header that says what it is
	 */
	Answer plain(String type, String text) {
		HttpServletResponse response = request().getResponse();
		if (response != null) {
			response.setContentType(type);
		}
		return Answer.item(text);
	}

	String html(View view, HttpServletRequest request) {
		Context context = new Context(Locale.ENGLISH);
		context.setVariables(view.values());
		context.setVariable("view", view);
		Site site = site(request);
		context.setVariable("site", site);
		context.setVariable("downloads", Downloads.of(site));
		context.setVariable("words", Words.ENGLISH);
		return this.templates.process(view.template(), context);
	}

	private static ServletRequestAttributes request() {
		return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
	}

}
