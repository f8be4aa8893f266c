package org.talkstimeline.extraction.talks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.Person;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Token;

/**
 * Reads from the headline which persons met: "Smith and Lee part without a truce".
 */
final class HeadlineReader {

	private static final Set<String> VERBS = Set.of("meet", "met", "meets", "part", "talk", "talks", "sit", "face",
			"hold", "discuss", "agree", "sign");

	private HeadlineReader() {
	}

	static List<Seat> read(Mentions mentions, Sides sides) {
		Set<String> words = new HashSet<>();
		mentions.document().title().stream().filter(Token::capitalised).forEach((each) -> words.add(each.norm()));
		boolean meeting = mentions.document()
			.title()
			.stream()
			.anyMatch((each) -> VERBS.contains(each.norm()) && !each.capitalised());
		Map<String, Seat> seats = new LinkedHashMap<>();
		for (Person person : mentions.people()) {
			boolean named = words.contains(person.name().get(person.name().size() - 1).norm());
			if (meeting && named && sides.negotiates(person.party()) && !person.mentions().isEmpty()) {
				PersonMention mention = person.mentions().get(0);
				seats.putIfAbsent(person.party(), new Seat(person, mention, person.party(), false, false, true,
						mention.nameFrom(), mention.nameTo(), "headline-pair", 0.75));
			}
		}
		return (seats.size() == 2) ? List.copyOf(seats.values()) : List.of();
	}

}
