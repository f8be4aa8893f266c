package org.talkstimeline.resolution;

import org.jspecify.annotations.Nullable;
import org.talkstimeline.extraction.Property;
import org.talkstimeline.extraction.Subject;
import org.talkstimeline.spelling.Folding;

/**
 * A round of a test's article.
 */
final class ToldRound {

	private final ToldArticle article;

	private final String key;

	ToldRound(ToldArticle article, String key) {
		this.article = article;
		this.key = key;
	}

	ToldArticle article() {
		return this.article;
	}

	ToldRound says(Property property, String value) {
		this.article.claim(new Subject(Subject.Type.ROUND, this.key, ""), property, value);
		return this;
	}

	ToldRound ordinal(int ordinal) {
		return says(Property.ORDINAL, String.valueOf(ordinal));
	}

	ToldRound on(String date) {
		return says(Property.DATE, date);
	}

	ToldRound in(String city) {
		return says(Property.CITY, city);
	}

	ToldRound at(String venue) {
		return says(Property.VENUE, venue);
	}

	ToldRound status(String status) {
		return says(Property.STATUS, status);
	}

	ToldRound head(String party, String name, @Nullable String title) {
		return member(party, name, title).ofMember(name, Property.HEAD, "true");
	}

	ToldRound member(String party, String name, @Nullable String title) {
		ofMember(name, Property.NAME, name).ofMember(name, Property.PARTY, party);
		return (title != null) ? ofMember(name, Property.TITLE, title) : this;
	}

	ToldRound attends(String name, String attendance) {
		return ofMember(name, Property.ATTENDANCE, attendance);
	}

	private ToldRound ofMember(String name, Property property, String value) {
		this.article.claim(new Subject(Subject.Type.PARTICIPATION, this.key, Folding.fold(name)), property, value);
		return this;
	}

	ToldRound agreed(String type, String status) {
		return ofAgreement(type, Property.TYPE, type).ofAgreement(type, Property.STATUS, status);
	}

	ToldRound ofAgreement(String part, Property property, String value) {
		this.article.claim(new Subject(Subject.Type.AGREEMENT, this.key, part), property, value);
		return this;
	}

}
