package org.talkstimeline.extraction.mention;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds personal names: runs of capitalised words that are no place, party, office or
 * body. A word alone is a name where the article gives the full name elsewhere, or after
 * an office.
 */
final class NameReader {

	private static final int LONGEST = 7;

	private final Document document;

	private final @Nullable PartyMention[] parties;

	private final @Nullable PlaceMention[] places;

	private final @Nullable DateMention[] dates;

	private final PersonMention[] persons;

	private final People people = new People();

	NameReader(Document document, @Nullable PartyMention[] parties, @Nullable PlaceMention[] places,
			@Nullable DateMention[] dates) {
		this.document = document;
		this.parties = parties;
		this.places = places;
		this.dates = dates;
		this.persons = new PersonMention[document.tokens().size()];
	}

	PersonMention[] persons() {
		return this.persons;
	}

	List<Person> people() {
		return this.people.all();
	}

	void read() {
		List<int[]> runs = new ArrayList<>();
		for (Sentence sentence : this.document.sentences()) {
			if (sentence.kind() != Block.Kind.NOISE) {
				runs(sentence, runs);
			}
		}
		Person[] full = new Person[runs.size()];
		for (int i = 0; i < runs.size(); i++) {
			int[] run = runs.get(i);
			if (i > 0 && full[i - 1] != null && Aliases.between(this.document, runs.get(i - 1)[1], run[0])) {
				full[i] = full[i - 1];
				this.people.alias(full[i], this.document.tokens().subList(run[0], run[1]));
			}
			else if (run[1] - run[0] > 1 && isFullName(run[0], run[1]) && (run[2] == 0 || wholeLine(run[0], run[1]))) {
				full[i] = this.people.add(this.document.tokens().subList(run[0], run[1]));
			}
		}
		for (int i = 0; i < runs.size(); i++) {
			int[] run = runs.get(i);
			Person person = (full[i] != null) ? full[i] : partial(run[0], run[1]);
			if (person != null) {
				cover(run[0], run[1], person);
			}
		}
		titles();
	}

	private void cover(int from, int to, Person person) {
		PersonMention mention = new PersonMention(from, to, from, to, person, null);
		for (int k = from; k < to; k++) {
			this.persons[k] = mention;
			this.places[k] = null;
			this.parties[k] = null;
		}
	}

	/**
	 * Twice, as "Smith's envoy" may stand before the words that tell whose president
	 * Smith is.
	 */
	private void titles() {
		TitleReader titles = new TitleReader(this.document, this.parties, this.persons);
		for (int i = 0; i < this.persons.length; i++) {
			if (this.persons[i] != null && this.persons[i].nameFrom() == i) {
				titles.titled(this.persons[i]);
			}
		}
		List<PersonMention> found = new ArrayList<>();
		for (int i = 0; i < this.persons.length; i++) {
			PersonMention bare = this.persons[i];
			if (bare != null && bare.nameFrom() == i) {
				found.add(titles.titled(bare));
			}
		}
		for (PersonMention mention : found) {
			for (int k = mention.nameFrom(); k < mention.nameTo(); k++) {
				this.persons[k] = mention;
			}
			mention.person().mentioned(mention);
		}
	}

	private void runs(Sentence sentence, List<int[]> runs) {
		int at = sentence.from();
		while (at < sentence.to()) {
			if (!namePart(at)) {
				at++;
				continue;
			}
			int from = at;
			int to = at + 1;
			while (to < sentence.to() && to - from < LONGEST) {
				if (namePart(to) || suffix(to)
						|| this.document.token(to).is("may") && this.document.token(to).capitalised()
								&& this.dates[to] == null && to + 1 < sentence.to() && namePart(to + 1)
						|| honorificInside(to) && to + 1 < sentence.to() && namePart(to + 1)) {
					to++;
				}
				else if (nicknamed(to) && to + 3 < sentence.to()) {
					to += 4;
				}
				else if (Words.is(this.document.token(to), WordClass.PARTICLE) && particleRun(to, sentence.to()) > to) {
					to = particleRun(to, sentence.to());
				}
				else {
					break;
				}
			}
			if (to - from < LONGEST || this.document.token(to).text().length() > 0 && !namePart(to)) {
				runs.add(new int[] { from, to, (sentence.kind() == Block.Kind.HEADING) ? 1 : 0 });
			}
			at = to;
		}
	}

	private int particleRun(int at, int limit) {
		int i = at;
		while (i < limit && i - at < 3 && Words.is(this.document.token(i), WordClass.PARTICLE)
				&& !this.document.token(i).is("y", "e", "st")) {
			i++;
		}
		return (i < limit && namePart(i)) ? i + 1 : at;
	}

	/** "Given "Short" Family" is one name. */
	private boolean nicknamed(int at) {
		return this.document.token(at).is("\"", "“") && namePart(at + 1) && this.document.token(at + 2).is("\"", "”")
				&& namePart(at + 3);
	}

	/** Some forms of address are names, too, where they stand inside one. */
	private boolean honorificInside(int at) {
		return this.document.token(at).is("sheikh", "sheik", "sultan", "mullah", "malik", "judge")
				&& this.document.token(at).capitalised();
	}

	private boolean suffix(int at) {
		return this.document.token(at).is("iii", "ii", "jr", "jr.", "sr.", "iv")
				&& this.document.token(at).capitalised();
	}

	private boolean namePart(int at) {
		Token token = this.document.token(at);
		if (!token.word() || !token.capitalised() || this.parties[at] != null || this.dates[at] != null
				|| this.document.dateline().get(at)) {
			return false;
		}
		PlaceMention place = this.places[at];
		if (place != null) {
			return false;
		}
		boolean particle = Words.is(token, WordClass.PARTICLE);
		return !Words.is(token, WordClass.NOT_NAME) && !Words.is(token, WordClass.BODY)
				&& !Words.is(token, WordClass.OFFICE) && (particle || !Words.is(token, WordClass.HONORIFIC))
				&& !Words.is(token, WordClass.OFFICE_MODIFIER)
				&& (!token.upper() || token.text().length() < 3 || initials(at) || upperLine(at));
	}

	/** "G.L." before a family name, unlike "U.S.", which stands for a party. */
	private boolean initials(int at) {
		String text = this.document.token(at).text();
		Token next = this.document.token(at + 1);
		return text.length() < 7 && text.charAt(1) == '.' && text.endsWith(".") && next.word() && next.capitalised()
				&& !next.upper();
	}

	/** In a line of capitals throughout, capitals do not mark an abbreviation. */
	private boolean upperLine(int at) {
		Token next = this.document.token(at + 1);
		Token before = this.document.token(at - 1);
		return next.upper() && next.text().length() > 3 && before.word() && before.capitalised() && !before.upper();
	}

	private boolean isFullName(int from, int to) {
		Token before = this.document.token(from - 1);
		Token after = this.document.token(to);
		if (before.is("the", "a", "an", "this")
				|| before.number() && !this.document.opensLine(from) && !before.text().contains(".")
						&& !before.text().contains(":")
				|| before.is("of") && this.document.token(from - 2)
					.is("minister", "ministers", "ministry", "secretary", "department", "director", "bureau")) {
			return false;
		}
		if (MentionReader.bodyWord(after)
				&& (after.capitalised() || !after.is("state", "world", "day", "week", "group"))) {
			return false;
		}
		if (before.is("in", "at", "near", "across", "from") && !after.is(",") && from - 1 >= 0 && !before.capitalised()
				&& !before.is("from") && !after.is("'s")) {
			return false;
		}
		if (this.document.token(to - 1)
			.is("room", "hall", "square", "street", "gate", "garden", "gardens", "airport")) {
			return false;
		}
		int words = 0;
		boolean upper = true;
		for (int i = from; i < to; i++) {
			words += this.document.token(i).text().length() > 1 ? 1 : 0;
			upper &= this.document.token(i).upper() || this.document.token(i).text().length() < 3;
		}
		return words > 0 && !(upper && words > 1) && !after.is("/");
	}

	/**
	 * In a heading every word is capitalised; a line that is a name and an office is one
	 * of a list.
	 */
	private boolean wholeLine(int from, int to) {
		int i = from;
		while (i > 0 && !this.document.opensLine(i)) {
			i--;
			Token token = this.document.token(i);
			if (token.word() && !Words.is(token, WordClass.OFFICE) && !Words.is(token, WordClass.HONORIFIC)
					&& !Words.is(token, WordClass.OFFICE_MODIFIER)) {
				return false;
			}
		}
		return this.document.opensLine(to) || to >= this.document.tokens().size()
				|| this.document.token(to).is(",", "–", "-", "—", "(", ":");
	}

	private @Nullable Person partial(int from, int to) {
		Person known = this.people.find(this.document.tokens().subList(from, to));
		if (known != null || to - from > 1) {
			return (known != null && plausible(from)) ? known : null;
		}
		Token before = this.document.token(from - 1);
		boolean titled = Words.is(before, WordClass.OFFICE) && !before.norm().endsWith("s")
				|| Words.is(before, WordClass.HONORIFIC) && before.capitalised();
		Token after = this.document.token(to);
		boolean single = titled && this.document.token(from).text().length() > 2
				&& before.end() + 1 == this.document.token(from).start() && !MentionReader.bodyWord(after)
				&& !Words.is(after, WordClass.OFFICE);
		return single ? this.people.add(this.document.tokens().subList(from, to)) : null;
	}

	private boolean plausible(int from) {
		return !this.document.token(from - 1).is("the");
	}

}
