package org.talkstimeline.extraction.talks;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads the party of a person from the words right at the name.
 */
final class NamedSide {

	private static final int APPOSED = 6;

	private static final int ADJACENT = 12;

	private static final int BEHALF = 20;

	private static final int COUNTERPART = 8;

	private static final int REACH = 16;

	private final Mentions mentions;

	private final Sides sides;

	NamedSide(Mentions mentions, Sides sides) {
		this.mentions = mentions;
		this.sides = sides;
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	/** "Iran's NAME", "NAME of the Xs", "NAME, for X,", "NAME (an adviser in X)". */
	void read(Sentence sentence, PersonMention mention) {
		PartyMention before = this.mentions.party(mention.from() - 1);
		if (before != null && mention.from() > sentence.from() && before.form() != Form.CAPITAL) {
			mention.person().belongs(before.code(), ADJACENT);
		}
		counterpart(sentence, mention);
		int at = mention.nameTo();
		boolean cited = token(at).is(",") && mention.title() == null
				&& Words.is(token(mention.from() - 1), WordClass.SPEECH);
		boolean apposed = token(at).is(",", "(", "-", "—") && !cited;
		int from = apposed ? at + 1 : at;
		if (!apposed && !token(from).is("of", "for", "from", "representing")) {
			return;
		}
		behalf(sentence, mention);
		int reach = apposed || token(at).is("for") ? REACH : APPOSED;
		if (token(from).is("and", "with")) {
			return;
		}
		if (token(from).is("former", "a") && (token(from).is("former") || token(from + 1).is("former"))) {
			return;
		}
		for (int i = from; i < Math.min(sentence.to(), from + reach); i++) {
			PartyMention party = this.mentions.party(i);
			if (this.mentions.titled(i) && !own(mention, i)) {
				return;
			}
			if (party != null) {
				// "who was busy with a NATO gathering" makes nobody NATO's
				boolean serves = party.form() != Form.BODY || token(from + 1).is("is", "represents", "represented",
						"heads", "headed", "leads", "led", "runs", "ran", "speaks", "spoke");
				boolean told = !token(from).is("who") || serves && !token(party.from() - 1).is("from");
				if (!abroad(party) && told) {
					mention.person().belongs(party.code(), token(at).is("for", "representing") ? ADJACENT : APPOSED);
				}
				return;
			}
			Token token = token(i);
			if (i > from
					&& (token.is(",", ";", ")", "(", "-", "—", "and", "which", "but")
							|| Words.is(token, WordClass.SPEECH) && !token.is("press"))
					|| this.mentions.person(i) != null) {
				return;
			}
		}
	}

	/** "his Norwegian counterpart, General NAME" is Norway's. */
	private void counterpart(Sentence sentence, PersonMention mention) {
		for (int i = mention.nameFrom() - 1; i > Math.max(sentence.from(), mention.nameFrom() - COUNTERPART); i--) {
			PartyMention party = this.mentions.party(i);
			if (party != null && (token(party.to()).is("counterpart", "colleague", "homologue", "peer")
					|| token(party.to()).is("opposite") && token(party.to() + 1).is("number"))) {
				mention.person().belongs(party.code(), ADJACENT);
			}
			if (party != null || this.mentions.person(i) != null || token(i).is(";", "and", "said", "told")) {
				return;
			}
		}
	}

	private static boolean own(PersonMention mention, int at) {
		return mention.title() != null && at >= mention.title().from() && at < mention.title().to();
	}

	/** "NAME acted as facilitator on behalf of the X government". */
	private void behalf(Sentence sentence, PersonMention mention) {
		for (int i = mention.nameTo(); i < Math.min(sentence.to(), mention.nameTo() + REACH); i++) {
			if (this.mentions.person(i) != null) {
				return;
			}
			if (token(i).is("behalf", "name") && token(i + 1).is("of")) {
				PartyMention party = this.mentions.party(i + (token(i + 2).is("the") ? 3 : 2));
				if (party != null) {
					mention.person().belongs(party.code(), BEHALF);
				}
				return;
			}
		}
	}

	/** "For Ukraine …, NAME", "On behalf of the X … NAME, on behalf of the Y NAME". */
	void fronted(Sentence sentence) {
		String code = "";
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = this.mentions.person(i);
			if (mention != null) {
				if (mention.nameFrom() == i && !code.isEmpty()) {
					if (mention.person().certainty() < ADJACENT) {
						mention.person().belongs(code, ADJACENT);
					}
					code = "";
				}
				continue;
			}
			boolean opens = i == sentence.from() || token(i - 1).is(",", ";", ":", "and", "while");
			int party = !opens ? -1 : token(i).is("for", "from") ? i + 1
					: (token(i).is("on") && token(i + 1).is("behalf") && token(i + 2).is("of")) ? i + 3 : -1;
			PartyMention owner = (party < 0) ? null : this.mentions.party(party + (token(party).is("the") ? 1 : 0));
			if (owner != null) {
				code = (owner.form() == Form.DEMONYM && !token(owner.to()).is("side", "government", "army")
						&& !token(owner.to() - 1).norm().endsWith("s")) ? "" : owner.code();
				i = owner.to() - 1;
			}
			else if (this.mentions.party(i) != null && this.mentions.party(i).from() == i && !code.isEmpty()
					&& !this.mentions.titled(i)) {
				code = (this.mentions.party(i).form() == Form.DEMONYM) ? code : "";
			}
			else if (token(i).is(";") || Words.is(token(i), WordClass.SPEECH)) {
				code = "";
			}
		}
	}

	private boolean abroad(PartyMention party) {
		int at = party.from() - (token(party.from() - 1).is("the") ? 2 : 1);
		return token(at).is("to", "with", "against", "on", "between", "in")
				|| party.form() == Form.CAPITAL && token(at).is("in", "at", "from", "near");
	}

	/** "NAME, whose counterpart is PERSON" stands on the other side. */
	void mirror(Sentence sentence, PersonMention mention) {
		int at = mention.nameTo();
		PersonMention other = token(at).is(",") ? this.mentions.person(at + 1) : null;
		if (other == null || !token(other.nameTo()).is("'s", "'")) {
			return;
		}
		for (int i = other.nameTo() + 1; i < Math.min(sentence.to(), other.nameTo() + 4); i++) {
			if (token(i).is("opposite", "counterpart", "adversary", "rival", "interlocutor")) {
				String code = this.sides.opposite(other.person().party());
				if (!code.isEmpty()) {
					mention.person().belongs(code, ADJACENT);
				}
			}
		}
	}

}
