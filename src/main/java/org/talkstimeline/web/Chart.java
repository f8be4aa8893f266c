package org.talkstimeline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkstimeline.resolution.ProcessRef;
import org.talkstimeline.resolution.ResolvedRound;

/**
 * Rounds and agreements on one axis, a lane a process, drawn on the server: it works
 * without scripts, prints, and each shape is a link that a keyboard reaches.
 *
 * @param scale where a day stands
 * @param lanes the processes, the one heard of last first
 * @param height how high all lanes are together
 */
record Chart(Scale scale, List<Lane> lanes, int height) {

	private static final int WIDTH = 940;

	private static final int MARGIN = 30;

	/** Room for the days above the lanes. */
	private static final int TOP = 26;

	/**
	 * Draws rounds.
	 * @param rounds the rounds; those without a day are left out
	 * @param wanted the days wanted; null for all that there are
	 * @return the chart; null where none of them has a day
	 */
	static @Nullable Chart of(List<ResolvedRound> rounds, @Nullable Span wanted) {
		Map<ProcessRef, List<Mark>> marks = new LinkedHashMap<>();
		for (ResolvedRound round : rounds) {
			if (round.date() != null) {
				List<Mark> lane = marks.computeIfAbsent(round.process(), (process) -> new ArrayList<>());
				lane.add(Mark.of(round));
				round.agreements().forEach((agreement) -> Mark.of(agreement, round).ifPresent(lane::add));
			}
		}
		if (marks.isEmpty()) {
			return null;
		}
		Span all = Span.around(marks.values().stream().flatMap(List::stream).map(Mark::days).toList());
		Scale scale = new Scale((wanted != null) ? wanted : all.wider(Math.max(7, all.days() / 30)),
				WIDTH - 2 * MARGIN);
		List<Lane> lanes = new ArrayList<>();
		int top = TOP;
		for (Map.Entry<ProcessRef, List<Mark>> lane : sorted(marks)) {
			List<Mark> shown = lane.getValue().stream().filter((mark) -> mark.days().meets(scale.shown())).toList();
			if (!shown.isEmpty()) {
				lanes.add(Lane.of(lane.getKey(), shown, scale, top));
				top += lanes.get(lanes.size() - 1).height();
			}
		}
		return new Chart(scale, List.copyOf(lanes), top);
	}

	private static List<Map.Entry<ProcessRef, List<Mark>>> sorted(Map<ProcessRef, List<Mark>> marks) {
		Comparator<Map.Entry<ProcessRef, List<Mark>>> latest = Comparator
			.comparing((entry) -> Span.around(entry.getValue().stream().map(Mark::days).toList()).last());
		return marks.entrySet().stream().sorted(latest.reversed()).toList();
	}

	public int width() {
		return WIDTH;
	}

	public int margin() {
		return MARGIN;
	}

	public Address zoomed(Address here, double factor) {
		long half = Math.max(3, Math.round(this.scale.shown().days() * factor / 2));
		long now = this.scale.shown().days() / 2;
		return to(here, this.scale.shown().wider(half - now));
	}

	/** Where a mark leads: to its round, or nearer to what it stands for. */
	public String target(Mark mark, Site site) {
		return mark.round().isEmpty()
				? to(site.here(), mark.days().wider(Math.max(2, mark.days().days() / 8))).toString()
				: site.round(mark.round()) + mark.anchor();
	}

	public Address moved(Address here, int direction) {
		return to(here, this.scale.shown().later(direction * Math.max(1, this.scale.shown().days() / 2)));
	}

	private static Address to(Address here, Span span) {
		return here.with("from", clipped(span.first())).with("to", clipped(span.last()));
	}

	/** Years of four digits can be written in an address. */
	private static LocalDate clipped(LocalDate day) {
		return (day.getYear() < 1) ? LocalDate.of(1, 1, 1) : (day.getYear() > 9999) ? LocalDate.of(9999, 1, 1) : day;
	}

}
