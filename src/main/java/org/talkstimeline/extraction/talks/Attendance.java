package org.talkstimeline.extraction.talks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.lexicon.Gazetteer;
import org.talkstimeline.extraction.lexicon.Weights;
import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.Person;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Weighs, for each person and each round, everything that speaks for and against the
 * person's having been in the room.
 */
final class Attendance {

	private static final Weights WEIGHTS = new Weights("evidence.tsv");

	private static final Set<Evidence> TELLING = EnumSet.of(Evidence.LEADS, Evidence.LISTED, Evidence.ATTENDS,
			Evidence.MEETS, Evidence.MEDIATES, Evidence.SIGNS, Evidence.ROOM_VERB, Evidence.INTRODUCED,
			Evidence.PAIRED);

	private final Mentions mentions;

	private final Sides sides;

	private final Rounds rounds;

	private final EvidenceReader reader;

	private final PersonLists lists;

	final Map<Person, Map<RoundDraft, Case>> cases = new LinkedHashMap<>();

	Attendance(Mentions mentions, Sides sides, Rounds rounds) {
		this.mentions = mentions;
		this.sides = sides;
		this.rounds = rounds;
		this.reader = new EvidenceReader(mentions, sides);
		this.lists = new PersonLists(mentions);
	}

	/** Gathers what the article says of each person, round by round. */
	void gather(Set<Person> absent) {
		Map<Integer, Set<Person>> bySentence = seated();
		Map<Integer, Set<Person>> byBlock = new HashMap<>();
		List<Sentence> sentences = this.mentions.document().sentences();
		for (Sentence sentence : sentences) {
			byBlock.computeIfAbsent(sentence.block(), (key) -> new HashSet<>())
				.addAll(bySentence.getOrDefault(sentence.index(), Set.of()));
		}
		RoundDraft context = null;
		int block = -1;
		for (Sentence sentence : sentences) {
			if (sentence.kind() == Block.Kind.NOISE || sentence.kind() == Block.Kind.HEADING) {
				continue;
			}
			boolean same = sentence.block() == block || Anaphora.carries(this.mentions.document(), sentence);
			block = sentence.block();
			context = this.rounds.context(sentence, context, same);
			sentence(sentence, context, byBlock.getOrDefault(block, Set.of()));
		}
		seats();
		for (Person each : absent) {
			this.cases.getOrDefault(each, Map.of()).values().forEach((one) -> one.evidence().add(Evidence.ABSENT));
		}
	}

	private Map<Integer, Set<Person>> seated() {
		List<Sentence> sentences = this.mentions.document().sentences();
		int[] sentenceAt = new int[this.mentions.document().tokens().size()];
		sentences.forEach((each) -> Arrays.fill(sentenceAt, each.from(), each.to(), each.index()));
		Map<Integer, Set<Person>> found = new HashMap<>();
		for (RoundDraft round : this.rounds.all()) {
			for (Seat seat : round.seats) {
				found.computeIfAbsent(sentenceAt[seat.from()], (key) -> new HashSet<>()).add(seat.person());
			}
		}
		return found;
	}

	private void sentence(Sentence sentence, @Nullable RoundDraft context, Set<Person> near) {
		Set<Evidence> around = this.reader.around(sentence, this.rounds, this.mentions.document().sentences().size());
		List<Reference> told = this.rounds.references()
			.getOrDefault(sentence.index(), List.of())
			.stream()
			.filter((each) -> each.round != null)
			.toList();
		boolean dated = told.stream().anyMatch(Reference::dated);
		Enumerations enumerations = new Enumerations(this.mentions, this.lists, sentence);
		for (int i = sentence.from(); i < sentence.to(); i++) {
			PersonMention mention = this.mentions.person(i);
			RoundDraft round = (mention != null && mention.nameFrom() == i) ? this.rounds.at(sentence, i, context)
					: null;
			if (mention == null || mention.nameFrom() != i || round == null) {
				continue;
			}
			Set<Evidence> found = this.reader.read(sentence, mention, around, enumerations, dated);
			if (!found.contains(Evidence.POSSESSOR) && others(near, mention.person())) {
				found.add(Evidence.PARAGRAPH_SEATED);
			}
			if (!told.isEmpty()) {
				found.add(Evidence.ROUND_TOLD);
			}
			if (sentence.kind() == Block.Kind.ITEM) {
				found.add(Evidence.LINE);
			}
			add(mention, round, found);
		}
	}

	private static boolean others(Set<Person> people, Person person) {
		return people.size() > (people.contains(person) ? 1 : 0);
	}

	private void add(PersonMention mention, RoundDraft round, Set<Evidence> found) {
		Case one = this.cases.computeIfAbsent(mention.person(), (key) -> new LinkedHashMap<>())
			.computeIfAbsent(round, (key) -> new Case(mention, EnumSet.noneOf(Evidence.class)));
		one.evidence().addAll(found);
	}

	private void seats() {
		for (RoundDraft round : this.rounds.all()) {
			Map<String, Set<Person>> told = new HashMap<>();
			for (Seat seat : round.seats) {
				Evidence kind = switch (seat.rule()) {
					case "head-by", "head-act", "head-of-delegation", "chief-negotiator" -> Evidence.LEADS;
					case "attend", "represent", "attend-inverted" -> Evidence.ATTENDS;
					case "met" -> Evidence.MEETS;
					case "mediate", "mediate-by" -> Evidence.MEDIATES;
					case "signed", "signed-by" -> Evidence.SIGNS;
					default -> Evidence.LISTED;
				};
				add(seat.mention(), round, EnumSet.of(kind));
				told.computeIfAbsent(seat.person().party(), (key) -> new HashSet<>()).add(seat.person());
			}
			told.remove("");
			leftOut(round, told);
		}
		for (Map.Entry<Person, Map<RoundDraft, Case>> each : this.cases.entrySet()) {
			Set<Evidence> office = this.reader.office(each.getKey().mentions());
			for (Case one : each.getValue().values()) {
				one.evidence().addAll(office);
				missing(one.evidence());
			}
		}
	}

	/** Notes of whom words seat others of the same side at a round, and not them. */
	private void leftOut(RoundDraft round, Map<String, Set<Person>> told) {
		this.cases.forEach((person, byRound) -> {
			Case one = byRound.get(round);
			Set<Person> others = told.getOrDefault(person.party(), Set.of());
			if (one != null && !others.isEmpty() && !others.contains(person)) {
				one.evidence().add(Evidence.OTHERS_SEATED);
			}
		});
	}

	/** What is not said counts, too. */
	private static void missing(Set<Evidence> evidence) {
		boolean told = evidence.stream().anyMatch(TELLING::contains);
		if (!told && evidence.contains(Evidence.SPEECH_VERB)) {
			evidence.add(Evidence.HEARD_ONLY);
		}
		// whoever rules a state is not at the table by being named with it
		if (!told && (!evidence.contains(Evidence.TABLE) || evidence.contains(Evidence.RULER))) {
			evidence.add(Evidence.NO_SIGN);
		}
	}

	/** Seats everybody for whom more speaks than against, and nobody else. */
	void decide() {
		for (RoundDraft round : this.rounds.all()) {
			round.seats.removeIf((seat) -> !seat.head() && score(seat.person()) <= 0);
		}
		Map<RoundDraft, Set<Person>> seated = new HashMap<>();
		for (RoundDraft round : this.rounds.all()) {
			Set<Person> people = new HashSet<>();
			round.seats.forEach((seat) -> people.add(seat.person()));
			seated.put(round, people);
		}
		for (Map.Entry<Person, Map<RoundDraft, Case>> each : this.cases.entrySet()) {
			double score = score(each.getKey());
			if (score <= 0) {
				continue;
			}
			boolean placed = false;
			for (Map.Entry<RoundDraft, Case> one : each.getValue().entrySet()) {
				boolean told = seated.getOrDefault(one.getKey(), Set.of()).contains(each.getKey());
				if (!told && score(one.getValue().evidence()) > 0) {
					seat(one.getKey(), one.getValue().mention(), score);
				}
				placed |= told || score(one.getValue().evidence()) > 0;
			}
			Case home = (this.rounds.main() != null) ? each.getValue().get(this.rounds.main()) : null;
			if (!placed && home != null && this.rounds.main() != null) {
				seat(this.rounds.main(), home.mention(), score);
			}
		}
	}

	private void seat(RoundDraft round, PersonMention mention, double score) {
		round.seats.add(new Seat(mention.person(), mention, "", false, between(round, mention), true,
				mention.nameFrom(), mention.nameTo(), "weighed-evidence", 1 / (1 + Math.exp(-score))));
	}

	/** The host and an international body stand between the sides. */
	private boolean between(RoundDraft round, PersonMention mention) {
		String code = mention.person().party();
		boolean host = round.city != null && round.city.country().equals(code);
		return (host || Gazetteer.get().body(code)) && !this.sides.negotiates(code);
	}

	private double score(Person person) {
		Set<Evidence> all = EnumSet.noneOf(Evidence.class);
		this.cases.getOrDefault(person, Map.of()).values().forEach((one) -> all.addAll(one.evidence()));
		all.removeAll(Set.of(Evidence.HEARD_ONLY, Evidence.NO_SIGN));
		missing(all);
		return score(all);
	}

	private static double score(Set<Evidence> evidence) {
		double sum = 0;
		for (Evidence each : evidence) {
			sum += WEIGHTS.get(each.name());
		}
		return sum;
	}

	/**
	 * A person and a round.
	 *
	 * @param mention where the person is first named in that round's light
	 * @param evidence what speaks for and against
	 */
	record Case(PersonMention mention, Set<Evidence> evidence) {
	}

}
