package org.talkstimeline.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.PartyTerm;
import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.PhraseTable;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * The parties of one article: those of the gazetteer and those that the article
 * introduces by a full name and an abbreviation, or by a name before "rebels" and the
 * like.
 */
public final class ArticleParties {

	private static final Set<String> INSIDE = Set.of("of", "the", "for", "and", "de", "da", "do", "del", "la", "'s",
			"/", "-", "in", "'", "&", "e", "y", "al");

	private static final Set<String> STATE_BODIES = Set.of("ministry", "intelligence", "service", "agency",
			"commission", "department", "university", "bank", "company", "parliament", "corporation", "treaty",
			"agreement", "act", "office", "institute", "party", "television", "radio", "news", "bureau", "initiative",
			"union-", "plan", "court", "directorate", "programme", "program", "plant", "fund", "conference",
			"mechanism", "meeting", "security");

	private static final Set<String> FIGHTERS = Set.of("rebels", "rebel", "fighters", "insurgents", "guerrillas",
			"guerrilla", "militia", "militias", "separatists", "movement", "militants", "group");

	private static final int LONGEST = 12;

	private final Document document;

	private final PhraseTable<PartyTerm> learned = new PhraseTable<>();

	private final Map<String, int[]> introduced = new HashMap<>();

	private ArticleParties(Document document) {
		this.document = document;
	}

	static ArticleParties learn(Document document) {
		ArticleParties parties = new ArticleParties(document);
		Map<String, String> halves = new HashMap<>();
		for (int i = 1; i + 1 < document.tokens().size(); i++) {
			Token token = document.token(i);
			if (token.is("(")) {
				parties.abbreviation(i);
			}
			else if (token.is("opposition")) {
				parties.opposition(i);
			}
			else if (FIGHTERS.contains(token.norm())) {
				parties.fighters(i);
			}
			else {
				halves.putAll(Gazetteer.get().halves(token.norm()));
			}
		}
		if (!halves.isEmpty()) {
			parties.halves(halves);
		}
		new SpokenFor(document, (from, to) -> parties.names(from, to)).read(parties::spokenFor);
		return parties;
	}

	private boolean names(int from, int to) {
		PhraseTable.Match<PartyTerm> own = this.learned.longest(this.document.tokens(), from, to);
		return own != null && own.to() == to || lookup(from, to) != null;
	}

	private void spokenFor(int from, int to) {
		String code = this.document.words(from, to).toUpperCase(Locale.ROOT);
		this.learned.add(this.document.tokens().subList(from, to), new PartyTerm(code, Form.GROUP));
		this.introduced.putIfAbsent(code, new int[] { from, to });
	}

	/** Whether a word belongs to the name of an institution of a state. */
	static boolean ofState(Token token) {
		return STATE_BODIES.contains(token.norm());
	}

	/** Where the Koreas are the subject, "the North" is one and "the South" the other. */
	private void halves(Map<String, String> codes) {
		for (Token token : this.document.tokens()) {
			String code = codes.get(token.norm());
			if (code != null && token.capitalised()) {
				this.learned.add(List.of(token), new PartyTerm(code, Form.STATE));
			}
		}
	}

	private void abbreviation(int open) {
		int close = open + 1;
		while (close < open + 6 && !this.document.token(close).is(")")) {
			close++;
		}
		Token first = this.document.token(open + 1);
		if (!this.document.token(close).is(")") || close == open + 1 || !first.word()
				|| !Character.isUpperCase(first.text().charAt(0)) || first.text().length() > 12
				|| first.text().chars().filter(Character::isUpperCase).count() < 2) {
			return;
		}
		int from = runStart(open);
		if (open - from < 2) {
			return;
		}
		List<Token> abbreviation = this.document.tokens().subList(open + 1, close);
		PartyTerm known = knownRun(from, open);
		if (known != null) {
			this.learned.add(abbreviation, known);
			return;
		}
		for (int i = from; i < open; i++) {
			if (ofState(this.document.token(i))) {
				return;
			}
		}
		PartyTerm already = lookup(open + 1, close);
		String code = (already != null) ? already.code() : code(abbreviation);
		PartyTerm term = new PartyTerm(code, Form.GROUP);
		this.learned.add(abbreviation, term);
		this.learned.add(this.document.tokens().subList(from, open), term);
		boolean own = already == null || code.equals(code(abbreviation));
		this.introduced.putIfAbsent(code, own ? new int[] { from, open } : new int[] { open + 1, close });
	}

	private static String code(List<Token> abbreviation) {
		return abbreviation.get(abbreviation.size() - 1).text().toUpperCase(Locale.ROOT);
	}

	private int runStart(int end) {
		int from = end;
		int i = end - 1;
		while (i >= 0 && end - i <= LONGEST) {
			Token token = this.document.token(i);
			if (token.capitalised() || token.number()) {
				from = i;
			}
			else if (!INSIDE.contains(token.norm())) {
				break;
			}
			i--;
		}
		while (from < end && (this.document.token(from).is("the", "a", "an") || this.document.token(from).number())) {
			from++;
		}
		for (int k = from + 1; k < end - 1; k++) {
			// "the A and the B (AB)" introduces only B
			if (this.document.token(k).is("and") && this.document.token(k + 1).is("the")) {
				from = k + 2;
			}
		}
		return from;
	}

	private boolean demonym(int at) {
		int i = at - 1;
		i -= this.document.token(i).is("armed", "democratic", "political", "united") ? 1 : 0;
		PartyTerm state = (i >= 0) ? lookup(i, i + 1) : null;
		return state != null && state.form() == Form.DEMONYM;
	}

	/**
	 * "the Venezuelan opposition" is a side of its own, and "the opposition" then means
	 * it.
	 */
	private void opposition(int at) {
		boolean stated = demonym(at);
		boolean armed = this.document.token(at - 1).is("armed");
		boolean beside = this.document.token(at - 1).is("and")
				|| this.document.token(at - 1).is("the") && this.document.token(at - 2).is("and", "with", "between");
		boolean seated = Words.is(this.document.token(at + 1), WordClass.DELEGATION)
				|| this.document.token(at + 1).is("counterpart", "counterparts", "delegate", "delegates", "negotiator");
		if (!stated && !armed && !beside && !seated) {
			return;
		}
		int from = !stated ? at : at - 1 - (this.document.token(at - 1).capitalised() ? 0 : 1);
		String code = !stated ? "OPPOSITION"
				: (this.document.token(from).text() + " OPPOSITION").toUpperCase(Locale.ROOT);
		PartyTerm term = new PartyTerm(code, Form.GROUP);
		this.learned.add(this.document.tokens().subList(from, at + 1), term);
		this.learned.add(this.document.tokens().subList(at, at + 1), term);
		this.introduced.putIfAbsent(code, new int[] { from, at + 1 });
	}

	private @Nullable PartyTerm knownRun(int from, int to) {
		int start = from;
		if (this.document.token(from).is("government") && this.document.token(from + 1).is("of")) {
			start = from + (this.document.token(from + 2).is("the") ? 3 : 2);
		}
		return lookup(start, to);
	}

	private @Nullable PartyTerm lookup(int from, int to) {
		PhraseTable.Match<PartyTerm> match = Gazetteer.get().parties().longest(this.document.tokens(), from, to);
		return (match != null && match.to() == to) ? match.value() : null;
	}

	private void fighters(int noun) {
		int from = noun;
		while (from > 0 && noun - from < 4 && this.document.token(from - 1).capitalised()
				&& this.document.token(from - 1).word() && lookup(from - 1, from) == null) {
			from--;
		}
		while (from < noun && this.document.token(from).is("the", "a", "an", "of", "in", "former", "both")) {
			from++;
		}
		boolean learnable = from < noun && noun - from <= 3 && !this.document.token(from).norm().startsWith("pro-")
				&& !this.document.token(from).norm().startsWith("anti-")
				&& !this.document.token(noun).is("group", "movement", "militia", "militias")
				&& Gazetteer.get().parties().longest(this.document.tokens(), from, noun) == null;
		if (learnable && this.document.token(from - 1).is("the", "with", "by", "and", "from")) {
			String code = this.document.words(from, noun).toUpperCase(Locale.ROOT);
			this.learned.add(new ArrayList<>(this.document.tokens().subList(from, noun)),
					new PartyTerm(code, Form.GROUP));
			this.introduced.putIfAbsent(code, new int[] { from, noun });
		}
	}

	/**
	 * Finds the parties that the headline names.
	 * @return their codes
	 */
	public List<String> headline() {
		List<String> codes = new ArrayList<>();
		List<Token> title = this.document.title();
		for (int i = 0; i < title.size(); i++) {
			PhraseTable.Match<PartyTerm> own = this.learned.longest(title, i, title.size());
			PhraseTable.Match<PartyTerm> known = Gazetteer.get().parties().longest(title, i, title.size());
			PhraseTable.Match<PartyTerm> match = (own != null && (known == null || own.to() >= known.to())) ? own
					: known;
			if (match != null && title.get(i).capitalised()) {
				boolean place = i > 0 && title.get(i - 1).is("in", "at", "to", "from", ",", "a", "an", "the")
						&& match.value().form() != Form.GROUP;
				if (!place && match.value().form() != Form.BODY) {
					codes.add(match.value().code());
				}
				i = match.to() - 1;
			}
		}
		return codes;
	}

	PhraseTable.@Nullable Match<PartyTerm> longest(int at, int limit) {
		PhraseTable.Match<PartyTerm> own = this.learned.longest(this.document.tokens(), at, limit);
		PhraseTable.Match<PartyTerm> known = Gazetteer.get().parties().longest(this.document.tokens(), at, limit);
		return (own != null && (known == null || own.to() >= known.to())) ? own : known;
	}

	/**
	 * Finds where the article introduces a party by its full name.
	 * @param code the code of a party
	 * @return the first token of the name and the token after its last one, or null
	 */
	public int @Nullable [] introduction(String code) {
		return this.introduced.get(code);
	}

}
