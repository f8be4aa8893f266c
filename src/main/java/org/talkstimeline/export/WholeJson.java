package org.talkstimeline.export;

import java.io.OutputStream;

import org.talkstimeline.timeline.Release;
import org.talkstimeline.linked.Json;

/**
 * Everything in one JSON document: what was published and claimed, from which all else
 * can be derived again, and what was derived from it.
 */
class WholeJson implements Export {

	@Override
	public void write(Release release, Credits credits, OutputStream out) {
		TextOut text = new TextOut(out);
		text.write("{\"dataset\":").write(Json.write(credits));
		for (Part part : Part.values()) {
			text.write(",\n\"").write(part.list()).write("\":[");
			Separator comma = new Separator();
			release.each(part.kind(), (json) -> text.write(comma.next()).write(json));
			text.write("\n]");
		}
		text.write("}\n");
	}

	private static final class Separator {

		private boolean begun;

		private String next() {
			String separator = this.begun ? ",\n" : "\n";
			this.begun = true;
			return separator;
		}

	}

}
