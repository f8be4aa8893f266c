package org.talkstimeline.web;

import java.util.ArrayList;
import java.util.List;

import org.talkstimeline.http.ApiController;

/**
 * All that can be taken home from a page: what it shows as data, and the exports of the
 * selection that it shows.
 *
 * @param shown what the page shows, in several formats
 * @param exports the data set, as far as it belongs to the selection
 */
record Downloads(List<File> shown, List<File> exports) {

	private static final List<String> PART = List.of("process", "from", "to", "asOf");

	private static final List<File> EXPORTS = List.of(new File("Spreadsheets in a zip (Frictionless)", "/export.zip"),
			new File("Everything as JSON", "/export.json"), new File("Everything as lines of JSON", "/export.ndjson"),
			new File("Linked data, schema.org", "/export.jsonld"), new File("Events, PLOVER", "/export.plover.jsonl"),
			new File("Calendar, iCalendar", "/timeline.ics"), new File("Feed, Atom", "/timeline.atom"),
			new File("Slides, TimelineJS", "/timeline/timelinejs.json"),
			new File("Network of people, GraphML", "/participants.graphml"));

	static Downloads of(Site site) {
		String base = site.context() + ApiController.BASE;
		List<File> exports = EXPORTS.stream()
			.map((file) -> new File(file.name, site.here().to(base + file.address, PART)))
			.toList();
		return new Downloads(shown(site, base), exports);
	}

	private static List<File> shown(Site site, String base) {
		Address twin = site.twin();
		List<File> files = new ArrayList<>();
		if (twin == null) {
			return files;
		}
		String path = twin.path().substring(base.length());
		boolean collection = path.equals("/rounds") || path.equals("/search");
		if (collection) {
			files.add(new File("This list as CSV", twin.with("format", "csv")));
			files.add(new File("This list as lines of JSON", twin.with("format", "ndjson")));
		}
		else if (path.startsWith("/rounds/") && !path.endsWith("/changes")) {
			files.add(new File("Rosters as CSV", part(twin, "/delegations")));
			files.add(new File("Claims with their words as CSV", part(twin, "/claims")));
		}
		else if (path.startsWith("/participants/")) {
			String person = path.substring(path.lastIndexOf('/') + 1);
			files.add(new File("Delegations as CSV",
					new Address(base + "/delegations", twin.parameters()).with("participant", person)
						.with("format", "csv")));
		}
		files.add(new File("This page as JSON", twin));
		return files;
	}

	private static Address part(Address twin, String below) {
		return new Address(twin.path() + below, twin.parameters()).with("format", "csv");
	}

	public Object calendar() {
		return address("/timeline.ics");
	}

	public Object feed() {
		return address("/timeline.atom");
	}

	private Object address(String end) {
		return this.exports.stream()
			.map(File::address)
			.filter((address) -> address.toString().contains(end))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Something to take home.
	 *
	 * @param name what it is called
	 * @param address where it is
	 */
	record File(String name, Object address) {
	}

}
