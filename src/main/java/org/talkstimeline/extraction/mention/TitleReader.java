package org.talkstimeline.extraction.mention;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the office that an article gives with a name, before or after it.
 */
final class TitleReader {

	/** Whoever once served somebody may sit at another's side now. */
	private static final int PAST = 2;

	private final Document document;

	private final @Nullable PersonMention[] persons;

	private final TitleBefore before;

	private final TitleAfter after;

	TitleReader(Document document, @Nullable PartyMention[] parties, @Nullable PersonMention[] persons) {
		this.document = document;
		this.persons = persons;
		this.before = new TitleBefore(document, parties, persons);
		this.after = new TitleAfter(document, parties, persons);
	}

	PersonMention titled(PersonMention bare) {
		Title left = this.before.read(bare.nameFrom());
		boolean weak = left == null || !left.office();
		Title plural = (weak && this.after.read(bare.nameTo()) == null) ? this.before.plural(bare.nameFrom()) : null;
		if (plural != null) {
			return new PersonMention(bare.from(), bare.to(), bare.nameFrom(), bare.nameTo(), bare.person(), plural);
		}
		Title inverted = weak ? invertedBefore(bare) : null;
		Title right = (weak && inverted == null) ? this.after.read(bare.nameTo()) : null;
		Title title = (inverted != null) ? inverted : (right != null) ? right : left;
		if (title == null || !title.office()) {
			Title shared = shared(bare);
			title = (shared != null) ? shared : title;
		}
		int from = (title != null && title.from() < bare.from()) ? title.from() : bare.from();
		if (left != null) {
			from = Math.min(from, left.from());
		}
		int to = (title != null && title == right && title.to() > bare.to()) ? title.to() : bare.to();
		String represented = represented(bare.nameTo());
		if (represented.isEmpty() && right != null && title == right) {
			represented = represented(right.to());
		}
		if (!represented.isEmpty()) {
			bare.person().belongs(represented, 12);
		}
		else if (title != null && !title.party().isEmpty()) {
			bare.person().belongs(title.party(), former(title) ? PAST : 12);
		}
		else {
			String owner = this.before.owner(from);
			if (!owner.isEmpty()) {
				bare.person().belongs(owner, 8);
			}
		}
		return new PersonMention(from, to, bare.nameFrom(), bare.nameTo(), bare.person(), title);
	}

	/** "NAME for the government", "NAME, the minister, for the rebels". */
	private String represented(int at) {
		int next = at + (this.document.token(at).is(",") ? 1 : 0);
		if (!this.document.token(next).is("for") || this.document.opensLine(next)) {
			return "";
		}
		return this.before.named(next + (this.document.token(next + 1).is("the") ? 2 : 1));
	}

	private boolean former(Title title) {
		return this.document.token(title.from()).is("former", "ex", "onetime", "erstwhile");
	}

	/**
	 * "the envoy of Oman, NAME," and "its secretary, NAME;" put the office before a
	 * comma.
	 */
	private @Nullable Title invertedBefore(PersonMention bare) {
		int comma = bare.nameFrom() - 1;
		Title honorific = this.before.read(bare.nameFrom());
		if (honorific != null) {
			comma = honorific.from() - 1;
		}
		if (this.document.token(comma).is(")")) {
			return null;
		}
		Token after = this.document.token(bare.nameTo());
		if (!this.document.token(comma).is(",") || !after.is(",", ";", ".", ":", "—", "–", "(", "and")) {
			return null;
		}
		return this.before.segment(comma);
	}

	/**
	 * "A and B, both members of …" and "A and B of the committee" give the office to
	 * both.
	 */
	private @Nullable Title shared(PersonMention bare) {
		int next = bare.nameTo();
		PersonMention other = this.document.token(next).is("and") ? person(next + 1) : null;
		if (other == null) {
			return null;
		}
		Token after = this.document.token(other.nameTo());
		boolean both = after.is(",") && this.document.token(other.nameTo() + 1).is("both") || after.is("of");
		return both ? this.after.read(other.nameTo()) : null;
	}

	@Nullable PersonMention person(int at) {
		return (at >= 0 && at < this.persons.length) ? this.persons[at] : null;
	}

}
