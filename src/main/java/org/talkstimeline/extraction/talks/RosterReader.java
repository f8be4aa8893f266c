package org.talkstimeline.extraction.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.extraction.mention.Mentions;
import org.talkstimeline.extraction.mention.Person;
import org.talkstimeline.extraction.mention.PersonMention;
import org.talkstimeline.extraction.text.Block;
import org.talkstimeline.extraction.text.Document;
import org.talkstimeline.extraction.text.Sentence;

/**
 * Finds who sat in which delegation: walks through the article with the delegation and
 * the round that are being spoken of, and lets each cue seat the people around it.
 */
final class RosterReader {

	/** Whoever acts for somebody else is that party's here. */
	private static final int BEHALF = 16;

	private final Mentions mentions;

	private final Document document;

	private final Sides sides;

	private final Rounds rounds;

	private final PersonLists lists;

	private final Subjects subjects;

	private final Owners owners;

	private final SeatPlan plan;

	private final Openings openings;

	private final Set<Person> absent = new HashSet<>();

	private String party = "";

	private @Nullable PersonMention subject;

	private @Nullable RoundDraft round;

	private @Nullable Listing listing;

	RosterReader(Mentions mentions, Sides sides, Rounds rounds) {
		this.mentions = mentions;
		this.document = mentions.document();
		this.sides = sides;
		this.rounds = rounds;
		this.lists = new PersonLists(mentions);
		this.subjects = new Subjects(mentions, this.lists);
		this.owners = new Owners(mentions, sides, rounds.host(sides));
		this.plan = new SeatPlan(mentions.document(), rounds);
		this.openings = new Openings(mentions, sides);
	}

	void read() {
		int block = -1;
		for (Sentence sentence : this.document.sentences()) {
			if (sentence.kind() == Block.Kind.NOISE) {
				continue;
			}
			boolean same = sentence.block() == block || sentence.kind() == Block.Kind.ITEM
					|| Anaphora.carries(this.document, sentence);
			block = sentence.block();
			this.round = this.rounds.context(sentence, this.round, same);
			if (this.listing != null && this.listing.takes(this.mentions, this.plan, sentence)) {
				titleHeads(sentence);
				continue;
			}
			if (sentence.kind() == Block.Kind.HEADING) {
				heading(sentence);
				continue;
			}
			this.listing = null;
			sentence(sentence);
		}
		for (Seat each : HeadlineReader.read(this.mentions, this.sides)) {
			this.plan.seat(this.rounds.main(), each);
		}
	}

	/** Gives those of whom the article says that they were not there. */
	Set<Person> absent() {
		return this.absent;
	}

	private void heading(Sentence sentence) {
		String code = Listing.heading(this.mentions, this.sides, sentence, this.party);
		if (code != null) {
			this.listing = code.isEmpty() ? null : new Listing(code, this.round, "heading-list");
			turn(code);
		}
	}

	private void sentence(Sentence sentence) {
		if (labelled(sentence)) {
			return;
		}
		List<Cue> cues = CueTable.find(this.mentions, sentence);
		Cue passive = Passives.signed(this.document, this.lists, sentence);
		if (passive != null) {
			cues.add(passive);
		}
		for (Cue cue : cues) {
			if (this.rounds.wished(cue, sentence)) {
				continue;
			}
			if (!this.openings.negated(cue, sentence)) {
				cue(cue, sentence);
			}
			else if (cue.role() == CueRole.ATTEND || cue.role() == CueRole.MEMBERS) {
				this.absent.addAll(
						this.subjects.of(sentence, cue.from() - 1, null).stream().map(PersonMention::person).toList());
			}
		}
		for (int i = sentence.from(); i < sentence.to(); i++) {
			turn(DelegationReader.spoken(this.mentions, i, this.party, this.sides));
		}
		for (CompanyReader.Company each : CompanyReader.read(this.mentions, this.lists, sentence)) {
			for (Seat seat : each.seats(this.party)) {
				this.plan.seat(this.plan.at(sentence, seat.from(), this.round), seat);
			}
		}
		titleHeads(sentence);
		this.party = this.party.isEmpty() ? this.openings.firstSide(sentence) : this.party;
		if (this.document.token(sentence.to() - 1).is(":")) {
			turn(this.openings.firstSide(sentence));
			this.listing = new Listing(this.party, this.plan.at(sentence, sentence.to(), this.round),
					"list-after-colon");
		}
		turn(this.openings.opening(sentence));
		PersonMention first = this.lists.next(sentence, sentence.from(), 14);
		this.subject = (first != null) ? first
				: (this.openings.last(sentence) != null) ? this.openings.last(sentence) : this.subject;
	}

	private void titleHeads(Sentence sentence) {
		TitleHeads.read(this.mentions, this.sides, sentence,
				(seat) -> this.plan.seat(this.plan.at(sentence, seat.from(), this.round), seat));
	}

	/** "For Ukraine: A, B and C", and "GOSL." before a list. */
	private boolean labelled(Sentence sentence) {
		Labels.Label label = Labels.read(this.mentions, sentence);
		if (label == null) {
			return false;
		}
		this.party = label.party();
		this.listing = new Listing(label.party(), this.plan.at(sentence, label.to(), this.round), "labelled-list");
		PersonMention first = this.lists.next(sentence, label.to(), 6);
		for (PersonMention each : this.lists.from(sentence, first)) {
			this.plan.seat(this.plan.at(sentence, label.to(), this.round), new Seat(each.person(), each, label.party(),
					false, false, true, each.nameFrom(), each.nameTo(), "labelled-list", 0.9));
		}
		titleHeads(sentence);
		CueTable.find(this.mentions, sentence)
			.stream()
			.filter((each) -> each.role() == CueRole.HEAD_ACT)
			.forEach((each) -> before(each, sentence));
		return true;
	}

	private void cue(Cue cue, Sentence sentence) {
		switch (cue.role()) {
			case HEAD_BY, MEDIATE_BY, SIGNED_BY, MEMBERS, WITH, REPRESENTED_BY, SENT, ATTEND_INVERTED ->
				after(cue, sentence);
			case HEAD_ACT, REPRESENT, ATTEND, MEDIATE, SIGNED -> before(cue, sentence);
			case OPPOSITE -> opposite(cue, sentence);
			case MET -> met(cue, sentence);
			case ABSENT -> this.absent.addAll(
					this.subjects.of(sentence, cue.from(), this.subject).stream().map(PersonMention::person).toList());
			default -> {
			}
		}
	}

	private void after(Cue cue, Sentence sentence) {
		Owners.Owner owner = this.owners.before(cue, sentence, this.party);
		int reach = (cue.role() == CueRole.HEAD_BY || cue.role() == CueRole.SENT) ? 6 : 14;
		PersonMention first = this.lists.next(sentence, cue.to(), reach);
		if (first == null && cue.role() == CueRole.MEMBERS && this.document.token(cue.to() - 1).is("up")) {
			this.subjects.of(sentence, cue.from(), this.subject)
				.forEach((each) -> add(cue, sentence, each, "", false, false));
			return;
		}
		if (first == null || !CueLimits.allows(this.mentions, cue, sentence, owner, first)) {
			turn(owner.code());
			if (this.document.token(cue.to()).is(":")) {
				this.listing = new Listing(this.party, this.plan.at(sentence, cue.from(), this.round),
						"list-after-colon");
			}
			return;
		}
		boolean head = cue.role() == CueRole.HEAD_BY;
		List<PersonMention> people = head ? this.lists.pair(sentence, first) : this.lists.from(sentence, first);
		boolean mediating = owner.meeting() && head || cue.role() == CueRole.MEDIATE_BY;
		String behalf = mediating ? this.openings.behalf(sentence) : "";
		mediating &= !this.sides.negotiates(behalf);
		boolean among = cue.role() == CueRole.MEMBERS && !owner.delegation()
				&& (this.document.token(cue.from()).is("among") || this.document.token(sentence.from()).is("those"));
		String code = mediating || among || !behalf.isEmpty() ? behalf : (cue.role() == CueRole.ATTEND_INVERTED)
				? CueLimits.from(this.mentions, cue, first) : owner.told() ? owner.code() : "";
		if (cue.role() == CueRole.SIGNED_BY && people.size() == 2) {
			code = "";
		}
		for (PersonMention each : people) {
			if (!behalf.isEmpty()) {
				each.person().belongs(behalf, BEHALF);
			}
			add(cue, sentence, each, code, head || CueLimits.leads(this.document, cue, each), mediating);
		}
		for (GappedLeader other : GappedLeader.others(this.mentions, this.lists, sentence, cue,
				people.get(people.size() - 1))) {
			add(cue, sentence, other.mention(), other.party(), head, mediating && other.party().isEmpty());
		}
		if (cue.role() == CueRole.MEDIATE_BY || cue.role() == CueRole.ATTEND_INVERTED) {
			return;
		}
		turn(code.isEmpty() ? people.get(0).person().party() : code);
	}

	/** "On the other side of the table sat A and B". */
	private void opposite(Cue cue, Sentence sentence) {
		String code = this.sides.opposite(this.party);
		for (PersonMention each : this.lists.from(sentence, this.lists.next(sentence, cue.to(), 6))) {
			add(cue, sentence, each, code, false, false);
		}
		turn(code);
	}

	private void turn(String code) {
		this.party = code.isEmpty() ? this.party : code;
	}

	private void before(Cue cue, Sentence sentence) {
		Owners.Owner object = this.owners.after(cue, sentence, this.party);
		if (!CueLimits.allows(this.mentions, cue, sentence, object)) {
			return;
		}
		boolean head = cue.role() == CueRole.HEAD_ACT;
		boolean mediating = object.meeting() && head || cue.role() == CueRole.MEDIATE;
		for (PersonMention each : this.subjects.of(sentence, cue.from(), this.subject)) {
			String code = (mediating || !object.told()) ? "" : object.code();
			add(cue, sentence, each, code, head && (object.delegation() || object.meeting()), mediating);
			turn(code.isEmpty() ? each.person().party() : code);
			String opposite = (head && object.delegation()) ? this.sides.opposite(this.party) : null;
			for (GappedLeader other : GappedLeader.besides(this.mentions, this.lists, sentence, cue, opposite)) {
				add(cue, sentence, other.mention(), other.party(), head, false);
			}
		}
	}

	private void met(Cue cue, Sentence sentence) {
		RoundDraft here = this.plan.at(sentence, cue.from(), this.round);
		boolean told = this.rounds.references()
			.getOrDefault(sentence.index(), List.of())
			.stream()
			.anyMatch((each) -> each.round != null && each.dated());
		PersonMention right = this.lists.next(sentence, cue.to(), 10);
		if (here == null || !told || right == null) {
			return;
		}
		List<PersonMention> people = new ArrayList<>(this.subjects.of(sentence, cue.from(), this.subject));
		people.addAll(this.lists.from(sentence, right));
		for (PersonMention each : people) {
			boolean head = this.document.token(each.to()).is("at") && this.document.token(each.to() + 2).is("head")
					|| this.document.token(each.to() + 1).is("at") && this.document.token(each.to() + 3).is("head");
			add(cue, sentence, each, "", head, false);
		}
	}

	private void add(Cue cue, Sentence sentence, PersonMention mention, String code, boolean head, boolean mediating) {
		boolean present = !Tenses.future(this.document, sentence, cue);
		double confidence = CueLimits.confidence(cue.role(), !code.isEmpty());
		String own = mention.person().party();
		String seated = (code.isEmpty() && own.isEmpty() && cue.role() == CueRole.ATTEND && !mediating) ? this.party
				: code;
		Seat seat = new Seat(mention.person(), mention, seated, head, mediating, present, mention.nameFrom(),
				mention.nameTo(), cue.role().name().toLowerCase(Locale.ROOT).replace('_', '-'), confidence);
		for (RoundDraft each : this.plan.targets(sentence, cue.from(), this.round)) {
			this.plan.seat(each, seat);
		}
	}

}
