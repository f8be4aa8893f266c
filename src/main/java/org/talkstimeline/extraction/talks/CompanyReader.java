package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.List;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;
import org.talkstimeline.extraction.text.Token;

/**
 * Finds people who are told to be with somebody: "with A and B at his side", "had A and B
 * with her", "at his side A", "A came with him".
 */
final class CompanyReader {

	private CompanyReader() {
	}

	static List<Company> read(Mentions mentions, PersonLists lists, Sentence sentence) {
		Document document = mentions.document();
		List<Company> found = new ArrayList<>();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			Token token = document.token(i);
			if (token.is("with", "had", "has", "having", "brought")) {
				int with = sideways(document, i + 1);
				PersonMention told = token.is("with") || with < 0 ? null : lists.next(sentence, with, 4);
				if (told != null) {
					found.add(new Company(leader(mentions, lists, sentence, i), lists.from(sentence, told)));
					continue;
				}
				List<PersonMention> people = lists.from(sentence, lists.next(sentence, i + 1, 4));
				if (!people.isEmpty() && beside(document, people.get(people.size() - 1).to())) {
					found.add(new Company(leader(mentions, lists, sentence, i), people));
				}
			}
			else if (sideways(document, i) > 0) {
				int to = sideways(document, i);
				boolean told = i == sentence.from() || document.token(i - 1).is(",", ";", "and")
						|| document.token(to).is("sat", "were", "was", "sits", "are");
				PersonMention next = told ? lists.next(sentence,
						document.token(to).is("sat", "were", "was", "sits", "are") ? to + 1 : to, 3) : null;
				PersonMention before = mentions.person(i - 2);
				if (next != null) {
					found.add(new Company(List.of(), lists.from(sentence, next)));
				}
				else if (document.token(i - 1).is("came", "sat", "sits", "flew", "travelled", "were", "went")
						&& before != null) {
					found.add(new Company(List.of(), lists.until(sentence, before)));
				}
			}
		}
		return found;
	}

	private static List<PersonMention> leader(Mentions mentions, PersonLists lists, Sentence sentence, int at) {
		for (int i = at - 1; i >= sentence.from(); i--) {
			PersonMention person = mentions.person(i);
			if (person != null && !lists.possessor(person)) {
				return List.of(person);
			}
		}
		return List.of();
	}

	private static boolean beside(Document document, int at) {
		int i = document.token(at).is(",") ? at + 1 : at;
		return sideways(document, i) > 0
				|| document.token(i).is("also", "participating", "attending", "present", "sitting")
						&& !document.token(i + 1).is("by", "said")
				|| document.token(i).is("in") && document.token(i + 1).is("attendance", "tow");
	}

	/**
	 * "at his side", "beside him", "with her", "to his left and right": gives the token
	 * after it, or -1.
	 */
	private static int sideways(Document document, int at) {
		Token next = document.token(at + 1);
		if (document.token(at).is("at", "by", "to", "on") && next.is("his", "her", "their")
				&& document.token(at + 2).is("side", "left", "right", "sides", "elbow")) {
			return document.token(at + 3).is("and") ? at + 5 : at + 3;
		}
		return document.token(at).is("beside", "with", "alongside", "behind") && next.is("him", "her", "them") ? at + 2
				: -1;
	}

	/**
	 * People in somebody's company.
	 *
	 * @param subject whose company it is, empty where a pronoun says so
	 * @param people the companions
	 */
	record Company(List<PersonMention> subject, List<PersonMention> people) {

		/**
		 * Seats the companions with whoever they accompany, or with the side being spoken
		 * of.
		 */
		List<Seat> seats(String context) {
			String own = this.subject.isEmpty() ? "" : this.subject.get(0).person().party();
			String code = this.subject.isEmpty() ? context : own;
			List<Seat> seats = new ArrayList<>();
			for (PersonMention each : this.people) {
				String title = (each.title() != null) ? each.title().party() : "";
				seats.add(new Seat(each.person(), each, title.isEmpty() ? code : title, false, false, true,
						each.nameFrom(), each.nameTo(), "in-company", 0.82));
			}
			return seats;
		}
	}

}
