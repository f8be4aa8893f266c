package org.talkstimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.talkstimeline.timeline.AsOf;
import org.talkstimeline.timeline.Release;
import org.talkstimeline.timeline.ReleaseFilter;
import org.talkstimeline.timeline.Timeline;

/**
 * The whole data set, written without a web server, byte for byte what one would answer.
 */
@Service
public class ExportFile {

	private static final Map<String, Export> FORMATS = Map.of("json", new WholeJson(), "ndjson", new JsonLines(), "zip",
			new DataPackage(), "jsonld", new Linked(), "jsonl", new Plover(), "graphml", new Graph(), "ics",
			new CalendarFile(), "atom", new AtomFeed());

	private final Timeline timeline;

	private final String licence;

	ExportFile(Timeline timeline, @Value("${talks.licence:CC0-1.0}") String licence) {
		this.timeline = timeline;
		this.licence = licence;
	}

	/**
	 * Writes all that is known now.
	 * @param name the name of a file, whose ending names the format: that of an export's
	 * address; lines of JSON for any other
	 * @param out where to write; stays open
	 */
	public void write(String name, OutputStream out) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		Export export = FORMATS.getOrDefault(ending, new JsonLines());
		Release release = this.timeline.release(new ReleaseFilter(List.of(), null, null), AsOf.NOW);
		release.during(() -> {
			try {
				export.write(release, Credits.of(release, this.licence), out);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
