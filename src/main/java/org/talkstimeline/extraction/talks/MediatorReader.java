package org.talkstimeline.extraction.talks;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PartyMention;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds who hosts, mediates, facilitates or brokers, said of the talks as a whole.
 */
final class MediatorReader {

	private static final Set<String> BY = Set.of("mediated", "brokered", "facilitated", "hosted", "moderated",
			"sponsored", "convened");

	private static final Set<String> ACTS = Set.of("mediating", "mediates", "mediate", "mediator", "mediators",
			"facilitator", "facilitators", "facilitating", "facilitates", "host", "hosts", "hosting", "brokering",
			"brokers", "mediation", "facilitation", "auspices", "moderator", "moderating", "go-between", "intermediary",
			"intermediaries", "facilitate", "hosted", "mediated", "facilitated", "brokered", "aegis", "good",
			"guarantors", "co-chair", "co-chairs", "sponsors");

	private static final Set<String> LED = Set.of("led", "mediated", "brokered", "facilitated", "hosted", "sponsored",
			"moderated", "chaired");

	private static final int REACH = 9;

	private MediatorReader() {
	}

	static void read(Mentions mentions, Sentence sentence, Map<String, Fact> mediators) {
		Document document = mentions.document();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token token = document.token(i);
			if (document.quoted().get(i) || token.is("good") && !document.token(i + 1).is("offices")) {
				continue;
			}
			if (BY.contains(token.norm()) && document.token(i + 1).is("by", "jointly")) {
				after(mentions, sentence, i + 2, mediators);
			}
			else if (LED.contains(token.norm()) && document.token(i - 1).is("-", "–")
					&& mentions.party(i - 2) != null) {
				put(mediators, mentions.party(i - 2), "compound");
			}
			else if (ACTS.contains(token.norm())) {
				act(mentions, sentence, i, mediators);
			}
		}
	}

	private static void after(Mentions mentions, Sentence sentence, int from, Map<String, Fact> mediators) {
		for (int i = from; i < Math.min(sentence.to(), from + REACH); i++) {
			Token token = mentions.document().token(i);
			PersonMention person = mentions.person(i);
			if (person != null) {
				if (!person.person().party().isEmpty() && !former(mentions, person)) {
					put(mediators, person.person().party(), person.from(), person.to());
				}
				i = person.nameTo() - 1;
				continue;
			}
			PartyMention party = mentions.party(i);
			boolean possessor = mentions.document().token((party != null) ? party.to() : i).is("'s") && party != null
					&& mentions.person(party.to() + 1) != null;
			if (mentions.titled(i) || possessor) {
				continue;
			}
			if (party != null && party.from() == i && party.form() != Form.CAPITAL) {
				put(mediators, party, "mediated-by");
			}
			else if (token.is(".", ";", "in", "on", "at", "between", "who", "which")) {
				return;
			}
		}
	}

	private static boolean former(Mentions mentions, PersonMention person) {
		for (int i = person.from(); i < person.to(); i++) {
			if (mentions.document().token(i).is("former", "ex-president")) {
				return true;
			}
		}
		return mentions.document().token(person.nameFrom() - 1).is("'s");
	}

	private static void act(Mentions mentions, Sentence sentence, int at, Map<String, Fact> mediators) {
		Document document = mentions.document();
		Token token = document.token(at);
		boolean noun = token.is("mediator", "mediators", "mediation", "facilitator", "facilitators", "auspices",
				"facilitation", "host", "hosts", "good", "aegis", "intermediary", "intermediaries", "go-between",
				"moderator", "guarantors", "guarantor", "sponsors");
		for (int i = at - 1; i >= Math.max(sentence.from(), at - REACH); i--) {
			PartyMention party = mentions.party(i);
			if (party != null) {
				put(mediators, party, "mediates");
				list(mentions, sentence, party.from(), mediators);
				break;
			}
			Token before = document.token(i);
			if (before.is(";", "for", "at", "between", "not", "could", "might", "if", "ready", "offered", "offers",
					"offer", "willing", "prepared", "proposed", "volunteered", "keen", "hopes", "wants", "readiness",
					"willingness") || before.is("by", "from", "of") && !noun || mentions.person(i) != null) {
				break;
			}
		}
		boolean named = noun && mentions.party(at + 1) != null && !mentions.titled(at + 1);
		if (named
				|| noun && document.token(at + 1).is("of", ",", "by", "from", "are", "were", "is", "–", "—", "-", "was")
				|| document.token(at + 1).is("together", "along", "jointly")) {
			for (int i = at + 1; i < Math.min(sentence.to(), at + 20); i++) {
				PartyMention party = mentions.party(i);
				if (party != null && party.from() == i) {
					put(mediators, party, "mediates");
				}
				if (document.token(i).is(".", ";", "in", "which", "who", "was", "has") || mentions.person(i) != null) {
					break;
				}
			}
		}
	}

	/** "Egypt, Qatar and the United States are mediating". */
	private static void list(Mentions mentions, Sentence sentence, int last, Map<String, Fact> mediators) {
		int i = last - 1;
		while (i >= sentence.from() && mentions.document().token(i).is("and", ",", "the", "with")) {
			i--;
			PartyMention party = mentions.party(i);
			if (party != null && party.form() != Form.DEMONYM
					&& !mentions.document().token(party.from() - 1).is("between", "with")) {
				put(mediators, party, "mediates");
				i = party.from() - 1;
			}
		}
	}

	private static void put(Map<String, Fact> mediators, @Nullable PartyMention party, String rule) {
		if (party != null) {
			mediators.putIfAbsent(party.code(), new Fact(party.code(), party.from(), party.to(), rule, 0.9));
		}
	}

	private static void put(Map<String, Fact> mediators, String code, int from, int to) {
		mediators.putIfAbsent(code, new Fact(code, from, to, "mediated-by-person", 0.85));
	}

}
