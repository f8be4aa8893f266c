package org.talkstimeline.extraction.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.PartyTerm;
import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.PhraseTable;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds what a document names.
 */
public final class MentionReader {

	private final Document document;

	private final ArticleParties names;

	private final PartyMention[] parties;

	private final PlaceMention[] places;

	private final DateMention[] dates;

	private MentionReader(Document document) {
		this.document = document;
		this.names = ArticleParties.learn(document);
		int size = document.tokens().size();
		this.parties = new PartyMention[size];
		this.places = new PlaceMention[size];
		this.dates = new DateMention[size];
	}

	/**
	 * Reads a document.
	 * @param document an article cut up
	 * @param published its day of publication
	 * @return what it names
	 */
	public static Mentions read(Document document, LocalDate published) {
		return new MentionReader(document).mentions(published);
	}

	private Mentions mentions(LocalDate published) {
		for (Sentence sentence : this.document.sentences()) {
			partiesAndTowns(sentence);
		}
		for (DateMention date : DateReader.read(this.document, written(published))) {
			for (int i = date.from(); i < date.to() && i < this.dates.length; i++) {
				this.dates[i] = (this.parties[i] == null) ? date : null;
			}
		}
		new HomeGovernment(this.document, this.parties, this.places).read();
		new ArmedGroup(this.document, this.parties).read();
		new VenueReader(this.document, this.parties, this.places).read();
		NameReader nameReader = new NameReader(this.document, this.parties, this.places, this.dates);
		nameReader.read();
		return new Mentions(this.document, this.parties, this.places, this.dates, nameReader.persons(),
				nameReader.people(), this.names);
	}

	/**
	 * A weekday counts from the day the article was written, which its dateline tells.
	 */
	private LocalDate written(LocalDate published) {
		for (DateMention date : DateReader.read(this.document, published)) {
			long days = ChronoUnit.DAYS.between(date.day(), published);
			if (date.exact() && this.document.dateline().get(date.from()) && days >= 0 && days <= 3) {
				return date.day();
			}
		}
		return published;
	}

	private void partiesAndTowns(Sentence sentence) {
		int at = sentence.from();
		while (at < sentence.to()) {
			Token token = this.document.token(at);
			if (!token.word() || !token.capitalised() && !token.is("al-shabaab", "opposition")) {
				at++;
				continue;
			}
			PhraseTable.Match<PartyTerm> party = this.names.longest(at, sentence.to());
			PhraseTable.Match<Gazetteer.City> city = Gazetteer.get()
				.cities()
				.longest(this.document.tokens(), at, sentence.to());
			int to = at + 1;
			if (party != null && party.to() == at + 1 && party.value().form() != Form.DEMONYM
					&& (insideName(at) || givenName(at) || water(at))) {
				party = null;
			}
			if (city != null && city.to() == at + 1 && opensName(at)) {
				city = null;
			}
			if (city != null && (party == null || city.to() >= party.to()) && insideName(at)) {
				city = null;
			}
			if (party != null && (city == null || party.to() >= city.to()) && !lowerWord(at, party)) {
				PartyMention mention = new PartyMention(at, party.to(), party.value().code(), party.value().form());
				for (int i = at; i < party.to(); i++) {
					this.parties[i] = mention;
				}
				to = party.to();
			}
			if (city != null && (party == null || city.to() >= party.to())) {
				PlaceMention mention = new PlaceMention(at, city.to(), city.value().name(), city.value().country(),
						false);
				for (int i = at; i < city.to(); i++) {
					this.places[i] = mention;
				}
				to = Math.max(to, city.to());
			}
			at = to;
		}
	}

	/** "US" is a state, "us" is a pronoun. */
	private boolean lowerWord(int at, PhraseTable.Match<PartyTerm> party) {
		Token token = this.document.token(at);
		return party.to() == at + 1 && !token.upper() && (token.text().length() == 2
				|| Words.is(token, WordClass.NOT_NAME) && party.value().form() == Form.BODY);
	}

	private boolean insideName(int at) {
		Token before = this.document.token(at - 1);
		if (this.document.opensLine(at)) {
			return false;
		}
		if (before.text().length() == 2 && before.text().endsWith(".") && before.capitalised()
				|| before.is("de", "da", "del", "dos") && this.document.token(at - 2).text().endsWith(".")) {
			return true;
		}
		int first = Words.is(before, WordClass.PARTICLE) ? at - 2 : at - 1;
		Token named = this.document.token(first);
		return first > 0 && before.capitalised() && named.word() && named.capitalised() && named.text().length() > 2
				&& this.parties[first] == null && this.places[first] == null && !Words.known(named)
				&& !sentenceStart(first);
	}

	/** "Israel Ramirez" and "Jordan Smith" name people. */
	private boolean givenName(int at) {
		Token next = this.document.token(at + 1);
		return Gazetteer.get().givenName(this.document.token(at).norm()) && next.word() && next.capitalised()
				&& !Words.known(next) && !bodyWord(next)
				&& this.names.longest(at + 1, this.document.tokens().size()) == null;
	}

	/** "the Niger Delta" and "the Jordan Valley" are no states. */
	private boolean water(int at) {
		Token next = this.document.token(at + 1);
		return next.capitalised() && next.is("delta", "valley", "river", "basin", "sea", "strait", "straits");
	}

	/** "General Austin Miller" names no town. */
	private boolean opensName(int at) {
		Token before = this.document.token(at - 1);
		Token after = this.document.token(at + 1);
		return (Words.is(before, WordClass.HONORIFIC) || Words.is(before, WordClass.OFFICE)) && after.word()
				&& after.capitalised() && !Words.known(after);
	}

	private boolean sentenceStart(int at) {
		Token before = this.document.token(at - 1);
		return before.is(".", "\"", "“", ":", "?", "!");
	}

	static @Nullable Form form(@Nullable PartyMention mention) {
		return (mention == null) ? null : mention.form();
	}

	static List<Token> tokens(Document document, int from, int to) {
		return document.tokens().subList(from, to);
	}

	static boolean bodyWord(Token token) {
		return Words.is(token, WordClass.BODY) || Words.is(token, WordClass.VENUE);
	}

}
