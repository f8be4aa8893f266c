package org.talkstimeline.extraction.mention;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds the office that an article gives with a name, before or after it.
 */
final class TitleReader {

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
		int next = bare.nameTo() + (this.document.token(bare.nameTo()).is(",") ? 1 : 0);
		String represented = this.document.token(next).is("for") ? this.before.named(next + 1) : "";
		if (!represented.isEmpty()) {
			bare.person().belongs(represented, 3);
		}
		else if (title != null && !title.party().isEmpty()) {
			bare.person().belongs(title.party(), 3);
		}
		else {
			String owner = this.before.owner(from);
			if (!owner.isEmpty()) {
				bare.person().belongs(owner, 8);
			}
		}
		return new PersonMention(from, to, bare.nameFrom(), bare.nameTo(), bare.person(), title);
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
