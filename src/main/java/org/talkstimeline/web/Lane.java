package org.talkstimeline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.talkstimeline.resolution.ProcessRef;

/**
 * The lane of one process on the axis.
 *
 * @param process the process
 * @param top where it begins
 * @param height how high it is
 * @param shapes what stands in it
 */
record Lane(ProcessRef process, int top, int height, List<Shape> shapes) {

	private static final int HEADING = 22;

	private static final int ROW = 26;

	/** So that neighbours can be told apart and hit with a finger. */
	private static final int LEAST_DISTANCE = 26;

	/** More at one place are drawn as one shape with their number. */
	private static final int MOST_AT_ONE_PLACE = 3;

	static Lane of(ProcessRef process, List<Mark> marks, Scale scale, int top) {
		List<Shape> shapes = new ArrayList<>();
		int rounds = place(marks.stream().filter((mark) -> !mark.agreement()).toList(), scale, top + HEADING, shapes);
		int agreements = place(marks.stream().filter(Mark::agreement).toList(), scale, top + HEADING + rounds * ROW,
				shapes);
		return new Lane(process, top, HEADING + (rounds + agreements) * ROW + ROW / 3, shapes);
	}

	/**
	 * Gives each mark the first row that has room for it; answers how many are needed.
	 */
	private static int place(List<Mark> marks, Scale scale, int top, List<Shape> shapes) {
		List<Integer> ends = new ArrayList<>();
		for (List<Mark> near : near(marks, scale)) {
			boolean many = near.size() > MOST_AT_ONE_PLACE;
			for (Mark mark : many ? List.of(Mark.together(near)) : near) {
				int start = scale.x(mark.days().first());
				int end = many ? start : scale.x(mark.days().last());
				int row = 0;
				while (row < ends.size() && ends.get(row) + LEAST_DISTANCE > start) {
					row++;
				}
				if (row == ends.size()) {
					ends.add(end);
				}
				else {
					ends.set(row, end);
				}
				shapes.add(new Shape(mark, start, top + row * ROW + ROW / 2, end - start));
			}
		}
		return ends.size();
	}

	private static List<List<Mark>> near(List<Mark> marks, Scale scale) {
		List<List<Mark>> groups = new ArrayList<>();
		int begin = Integer.MIN_VALUE;
		for (Mark mark : marks.stream().sorted(Comparator.comparing((one) -> one.days().first())).toList()) {
			int x = scale.x(mark.days().first());
			if (groups.isEmpty() || x - begin >= LEAST_DISTANCE) {
				groups.add(new ArrayList<>());
				begin = x;
			}
			groups.get(groups.size() - 1).add(mark);
		}
		return groups;
	}

	/**
	 * Where something stands.
	 *
	 * @param mark what it is
	 * @param x where it begins
	 * @param y the middle of its row
	 * @param length from its first day to its last
	 */
	record Shape(Mark mark, int x, int y, int length) {
	}

}
