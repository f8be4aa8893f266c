package org.talkstimeline.extraction.talks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.lexicon.WordClass;
import org.talkstimeline.extraction.lexicon.Words;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads which persons the words tie together: lists, company, deputies, successors, and
 * those who face each other.
 */
final class KinReader {

	private static final int LIST = 6;

	private static final int PAIR = 3;

	private static final int NEAR = 6;

	private final Mentions mentions;

	private final PersonLists lists;

	private final Kinship kinship;

	private @Nullable PersonMention before;

	KinReader(Mentions mentions, PersonLists lists, Kinship kinship) {
		this.mentions = mentions;
		this.lists = lists;
		this.kinship = kinship;
	}

	private Token token(int at) {
		return this.mentions.document().token(at);
	}

	void read() {
		for (Sentence sentence : this.mentions.document().sentences()) {
			if (sentence.kind() != Block.Kind.NOISE) {
				sentence(sentence);
			}
		}
	}

	private void sentence(Sentence sentence) {
		Enumerations enumerations = new Enumerations(this.mentions, this.lists, sentence);
		PersonMention first = null;
		PersonMention last = this.before;
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = this.mentions.person(i);
			if (mention == null) {
				if (last != null) {
					word(sentence, i, last);
					if (team(i) && forms(i - 3)
							|| token(i).is("side") && token(i - 1).is("'s", "'") && token(i - 3).is("at")) {
						PersonMention leader = this.mentions.person(i - 2);
						enumerations.of(last).forEach((each) -> tie(leader, each, false));
					}
				}
				continue;
			}
			if (mention.nameFrom() == i) {
				owned(mention, last);
				if (!this.lists.possessor(mention)) {
					list(enumerations, mention);
					last = mention;
					first = (first == null) ? mention : first;
				}
			}
		}
		for (CompanyReader.Company each : CompanyReader.read(this.mentions, this.lists, sentence)) {
			PersonMention leader = each.subject().isEmpty() ? this.before : each.subject().get(0);
			if (leader != null) {
				each.people().forEach((one) -> tie(leader, one, false, Kinship.CLOSE));
			}
		}
		this.before = (first != null) ? first : this.before;
	}

	private void tie(PersonMention one, PersonMention other, boolean opposed, int weight) {
		this.kinship.tie(one.person(), other.person(), opposed, weight);
	}

	/** A list shares its party; "between A and B", "A and B shook hands" does not. */
	private void list(Enumerations enumerations, PersonMention mention) {
		PersonMention previous = enumerations.before(mention);
		if (previous == null || mention.title() != null && !mention.title().party().isEmpty()
				|| parted(previous, mention)) {
			return;
		}
		List<PersonMention> list = enumerations.of(mention);
		if (list.size() > 2) {
			tie(previous, mention, false, LIST);
		}
		else {
			boolean opposed = token(previous.from() - 1).is("between") || across(mention);
			tie(previous, mention, opposed, opposed ? Kinship.CLOSE : PAIR);
		}
	}

	/** "A and B faced each other", "A and B met", "A and B shook hands". */
	private boolean across(PersonMention second) {
		int at = Math.max(second.to(), second.nameTo());
		at += token(at).is("have", "had", "will", "would", "first", "themselves", "then", "also") ? 1 : 0;
		Token next = token(at + 1);
		return token(at).is("shook", "shake") && next.is("hands")
				|| token(at).is("faced", "face", "see", "saw", "met", "meet", "seen") && next.is("each", "one")
				|| token(at).is("met", "meet", "sat", "conferred", "talked", "negotiated")
						&& next.is("in", "at", "on", "for", "face", "again", "across", "privately", "alone", ",", ".");
	}

	/** "X by A and Y by B" is no list of one side. */
	private boolean parted(PersonMention previous, PersonMention mention) {
		for (int i = previous.to(); i < mention.from(); i++) {
			PartyMention party = this.mentions.party(i);
			if (party != null && party.form() != Form.DEMONYM && (token(i - 1).is("and", ",", ";", "while", "for")
					|| token(i - 1).is("the") && token(i - 2).is("for"))) {
				return true;
			}
		}
		return false;
	}

	/** "his deputy NAME", "A's aide NAME", "A's counterpart NAME". */
	private void owned(PersonMention mention, @Nullable PersonMention last) {
		int at = mention.from() - 1;
		boolean named = token(at).is("'s", "'");
		PersonMention owner = named ? this.mentions.person(at - 1) : last;
		if (owner == null || !named && !token(at).is("his", "her")) {
			return;
		}
		boolean opposed = opponent(at + 1, mention.nameFrom());
		if (mention.title() != null && mention.nameFrom() - at > 1 && !host(at + 1, mention.nameFrom())) {
			tie(owner, mention, opposed, named ? Kinship.CLOSE : LIST);
		}
	}

	private boolean host(int from, int to) {
		for (int i = from; i < to; i++) {
			if (token(i).is("host", "hosts", "guest", "visitor") || this.mentions.party(i) != null) {
				return true;
			}
		}
		return false;
	}

	private boolean opponent(int from, int to) {
		for (int i = from; i < to; i++) {
			if (token(i).is("counterpart", "opposite", "adversary", "opponent", "rival", "interlocutor")) {
				return true;
			}
		}
		return false;
	}

	private @Nullable PersonMention soon(Sentence sentence, int from) {
		for (int i = from; i < Math.min(sentence.to(), from + NEAR); i++) {
			PersonMention mention = this.mentions.person(i);
			if (mention != null) {
				return mention;
			}
			if (!token(i).word() && !token(i).is(",") || token(i).is("and", "said", "which", "that")) {
				return null;
			}
		}
		return null;
	}

	private void word(Sentence sentence, int at, PersonMention last) {
		Token token = token(at);
		PersonMention one = last;
		PersonMention next = null;
		boolean opposed = false;
		if (token.is("counterpart", "adversary", "interlocutor", "opponent")
				|| token.is("opposite") && token(at + 1).is("number")) {
			opposed = true;
			next = (token(at - 1).is("his", "her") || token(at - 2).is("his", "her")) ? soon(sentence, at + 1) : null;
		}
		else if (token.is("opposite", "facing", "faced", "faces") || token.is("from") && token(at - 1).is("across")) {
			opposed = true;
			next = soon(sentence, at + 1);
			PersonMention seated = (next != null && seated(next.nameTo())) ? soon(sentence, next.nameTo() + 1) : null;
			one = (seated != null) ? next : last;
			next = (seated != null) ? seated : next;
		}
		else if (token.is("replaced", "replacing", "succeeded", "succeeding", "replaces", "succeeds", "deputising")
				|| token.is("of") && token(at - 1).is("place", "stead")
				|| token.is("from") && token(at - 2).is("took", "taken", "take") && token(at - 1).is("over")
				|| token.is("to") && token(at - 1).is("successor")) {
			next = soon(sentence, at + 1);
		}
		else if (token.is("with")
				&& token(at - 1).is("came", "comes", "arrived", "flew", "travelled", "appeared", "together", "along",
						"sat", "sits", "was", "is")
				|| token.is("brought") && token(at - 1).is("had", "has")
				|| token.is("by") && token(at - 1).is("accompanied", "flanked", "seconded", "assisted", "joined")
				|| token.is("accompanied", "flanked", "assisted", "accompany", "accompanies", "assist", "seconded",
						"advised", "joined")) {
			next = soon(sentence, at + 1);
		}
		else if (token.is("with") && token(at + 1).is("him", "her") && this.mentions.person(at + 2) == null) {
			next = soon(sentence, at + 2);
		}
		else if (team(at) && this.mentions.person(at - 2) != null) {
			one = this.mentions.person(at - 2);
			next = forms(at - 3) ? null : soon(sentence, at + 1);
		}
		if (next != null && one != null) {
			tie(one, next, opposed, (one.from() >= sentence.from()) ? Kinship.CLOSE : LIST);
		}
	}

	private void tie(@Nullable PersonMention one, PersonMention other, boolean opposed) {
		if (one != null) {
			tie(one, other, opposed, Kinship.CLOSE);
		}
	}

	/** "A, B and C make up D's panel". */
	private boolean forms(int at) {
		return token(at).is("up", "form", "complete", "completed", "formed");
	}

	/** "opposite A sat B". */
	private boolean seated(int at) {
		return token(at).is("sat", "sits", "was", "is", "stood", "were", "are");
	}

	/** "A's team", "A's list". */
	private boolean team(int at) {
		return token(at - 1).is("'s", "'") && (Words.is(token(at), WordClass.DELEGATION)
				|| token(at).is("list", "people", "men", "colleagues", "companions", "entourage", "aides", "deputies"));
	}

}
