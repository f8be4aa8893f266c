package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.List;

import org.talkstimeline.extraction.AgreementType;
import org.talkstimeline.extraction.lexicon.PhraseTable;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds in a clause what sides may agree on.
 */
final class DealTopics {

	private static final int REACH = 10;

	private final Mentions mentions;

	private final Document document;

	private final int from;

	private final int to;

	private final List<DealTopic> found = new ArrayList<>();

	private DealTopics(Mentions mentions, int from, int to) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.from = from;
		this.to = to;
	}

	static List<DealTopic> read(Mentions mentions, int from, int to) {
		DealTopics topics = new DealTopics(mentions, from, to);
		int covered = from;
		for (int i = from; i < to; i++) {
			if (mentions.person(i) != null) {
				continue;
			}
			PhraseTable.Match<AgreementType> phrase = DealLexicon.TOPICS.longest(mentions.document().tokens(), i, to);
			if (phrase != null && i >= covered) {
				topics.add(new DealTopic(phrase.value(), i, phrase.to(), i));
				covered = phrase.to();
			}
			for (AgreementType type : DealLexicon.objects(mentions.document().token(i))) {
				topics.object(type, i);
			}
			topics.bareSwap(i);
		}
		return topics.found;
	}

	private void add(DealTopic topic) {
		if (!embedded(topic)) {
			this.found.add(topic);
		}
	}

	private void object(AgreementType type, int at) {
		if (type == AgreementType.PRISONER_EXCHANGE && dead(at)
				|| type == AgreementType.HOSTAGE_RELEASE && this.document.token(at + 1).is("children")
				|| type == AgreementType.FURTHER_TALKS && this.document.token(at + 1).is("table")) {
			return;
		}
		int act = act(type, at);
		if (act >= 0) {
			add(new DealTopic(type, Math.min(act, at), Math.max(act, at) + 1, at));
		}
	}

	private int act(AgreementType type, int at) {
		for (int i = 1; i <= REACH; i++) {
			if (at - i >= this.from && acts(type, at - i, at)) {
				return at - i;
			}
			if (type != AgreementType.FURTHER_TALKS && type != AgreementType.POSITIONS_EXCHANGE && at + i < this.to
					&& acts(type, at + i, at)) {
				return at + i;
			}
		}
		return -1;
	}

	private boolean acts(AgreementType type, int act, int object) {
		Token token = this.document.token(act);
		if (type == AgreementType.WITHDRAWAL && act > object && others(object, act)) {
			return false;
		}
		return DealLexicon.act(type, token)
				&& !(token.is("exchange", "swap", "return") && this.document.token(act - 1).is("in"))
				&& !(token.is("draft", "detail", "present")
						&& this.document.token(act - 1).is("the", "a", "in", "this"));
	}

	/** "the accord also calls for": what a paper calls for stands in it. */
	private boolean paper(int verb) {
		for (int i = verb - 1; i > verb - 4; i--) {
			if (this.document.token(i)
				.is("agreement", "deal", "accord", "pact", "text", "declaration", "protocol", "truce")) {
				return true;
			}
		}
		return false;
	}

	/** "agreed on a plan for": the plan is what was agreed. */
	private boolean settled(int at) {
		for (int i = at - 1; i > at - 5; i--) {
			if (this.document.token(i).is("on", "upon", "to") && this.document.token(i - 1)
				.is("agreed", "agreeing", "agree", "settled", "decided", "agreement")) {
				return true;
			}
		}
		return false;
	}

	/** "armies open roads by which civilians leave": those who leave are others. */
	private boolean others(int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (this.document.token(i).is("which", "civilians", "residents", "people", "inhabitants", "families")) {
				return true;
			}
		}
		return false;
	}

	/** "a committee on prisoners" is about the committee. */
	private boolean committee(DealTopic topic) {
		for (int i = topic.from() - 2; i >= Math.max(this.from, topic.from() - 7); i--) {
			Token token = this.document.token(i);
			if (token.is(",", "and", ":") || token.is("to")) {
				return false;
			}
			if (token.is("group", "groups", "committee", "committees", "commission", "commissions", "subcommittee",
					"force")) {
				return this.document.token(i + 1).is("on", "for", "of", "dealing", "about");
			}
		}
		return false;
	}

	/** "the bodies of servicemen" are no prisoners. */
	private boolean dead(int at) {
		for (int i = at - 1; i > at - 5; i--) {
			Token token = this.document.token(i);
			if (token.is("bodies", "remains", "corpses", "fallen", "dead", "killed", "slain")) {
				return true;
			}
			if (token.is(",", "and", ".")) {
				return false;
			}
		}
		return false;
	}

	/** "a swap of 300 people", "the exchange was completed" mean prisoners. */
	private void bareSwap(int at) {
		Token token = this.document.token(at);
		if (!token.is("swap", "swaps", "exchange", "exchanges")
				|| this.document.token(at - 1)
					.is("in", "to", "stock", "foreign", "currency", "debt", "information", "heated", "frank", "land",
							"territorial", "further", "body", "an")
						&& !this.document.token(at + 1).is("of")
				|| this.found.stream().anyMatch((each) -> each.from() <= at && at < each.to())) {
			return;
		}
		for (int i = at + 1; i < Math.min(this.to, at + 6); i++) {
			Token next = this.document.token(i);
			if (DealLexicon.is("POSITIONS_EXCHANGE.OBJECT", next) || DealLexicon.is("REMAINS_REPATRIATION.OBJECT", next)
					|| next.is("fire", "gunfire", "notes", "words", "rate", "letters", "greetings", "gifts",
							"information")) {
				return;
			}
		}
		boolean people = this.document.token(at + 1).is("of");
		for (int i = at + 2; people && i < Math.min(this.to, at + 8); i++) {
			if (this.document.token(i).is("people", "persons", "men", "soldiers", "fighters", "civilians", "side")
					|| this.document.token(i).norm().contains("-for-")) {
				add(new DealTopic(AgreementType.PRISONER_EXCHANGE, at, i + 1, at));
				return;
			}
		}
		if (!people && this.document.token(at - 1)
			.is("the", "a", "this", "that", "prisoner", "new", "next", "large", "big", "first", "second", "third",
					"last", "biggest", "largest")) {
			add(new DealTopic(AgreementType.PRISONER_EXCHANGE, at, at + 1, at));
		}
	}

	/** "proposals for a truce", "ceasefire talks" are about papers and talks. */
	private boolean embedded(DealTopic topic) {
		Token after = this.document.token(topic.to());
		if (this.document.token(topic.from() - 1).is("possible", "potential", "future", "eventual")) {
			return true;
		}
		if (topic.type() != AgreementType.WORKING_GROUPS && committee(topic)) {
			return true;
		}
		if (DealLexicon.is("EMBED", after) && topic.type() != AgreementType.POSITIONS_EXCHANGE
				|| after.is("mechanism") && topic.type() == AgreementType.CEASEFIRE) {
			return true;
		}
		boolean time = topic.type() == AgreementType.FURTHER_TALKS;
		for (int i = topic.from() - 1; time && i > topic.from() - 3; i--) {
			if (this.document.token(i).is("before", "after", "during", "at", "since", "until", "in", "from")) {
				return true;
			}
		}
		for (int i = topic.from() - 1; i >= Math.max(this.from, topic.from() - 6); i--) {
			Token token = this.document.token(i);
			if (token.is(",", "and") || this.mentions.date(i) != null || DealLexicon.is("JOINT", token)
					|| token.is("agreed", "agreement", "deal", "accord", "understanding")) {
				return false;
			}
			if ((DealLexicon.is("EMBED", token) || token.is("compliance", "adherence")) && this.document.token(i + 1)
				.is("on", "of", "for", "about", "towards", "toward", "over", "to", "regarding", "concerning", "a", "an",
						"the", "their", "that", "reaching", "compliance", "any", "with")) {
				if (token.is("calls", "call", "called") && paper(i)) {
					return false;
				}
				if (token.is("plan", "plans", "details", "list", "lists", "steps") && settled(i)) {
					return false;
				}
				return topic.type() != AgreementType.FURTHER_TALKS
						|| token.is("proposal", "proposals", "hope", "calls");
			}
		}
		return false;
	}

}
