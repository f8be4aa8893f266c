package org.talkstimeline.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Articles that wait to be taken in together: one transaction for many costs a fraction
 * of one for each, and none of them is told as taken before that is committed.
 */
final class Tray {

	/** Other writers wait for so many at a time. */
	private static final int MOST = 64;

	private static final int MOST_CHARACTERS = 1 << 20;

	private final Desk desk;

	private final Consumer<Entry> told;

	private List<Incoming> waiting = new ArrayList<>();

	private int characters;

	Tray(Desk desk, Consumer<Entry> told) {
		this.desk = desk;
		this.told = told;
	}

	void put(Incoming article) {
		this.waiting.add(article);
		this.characters += article.draft().text().length();
		if (this.waiting.size() >= MOST || this.characters >= MOST_CHARACTERS) {
			empty();
		}
	}

	/** Takes in all that wait. Where that fails, each is tried by itself. */
	void empty() {
		List<Incoming> articles = this.waiting;
		this.waiting = new ArrayList<>();
		this.characters = 0;
		if (articles.size() > 1) {
			List<Desk.Posted> posted = together(articles);
			if (!posted.isEmpty()) {
				for (int i = 0; i < posted.size(); i++) {
					tell(articles.get(i), posted.get(i));
				}
				return;
			}
		}
		articles.forEach((article) -> tell(article, this.desk.take(List.of(article)).get(0)));
	}

	/** One that cannot be kept must not keep the others out: none are taken in then. */
	private List<Desk.Posted> together(List<Incoming> articles) {
		try {
			return this.desk.take(articles);
		}
		catch (RuntimeException ex) {
			return List.of();
		}
	}

	private void tell(Incoming article, Desk.Posted posted) {
		this.told.accept(new Entry(article.name(), posted.fresh() ? 201 : 200, posted.slug(), null));
	}

}
