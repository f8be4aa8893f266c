package org.talkstimeline.export;

import java.io.OutputStream;

import org.talkstimeline.timeline.Release;
import org.talkstimeline.linked.Json;

/**
 * Everything as lines of JSON, each with the type of what it holds.
 */
class JsonLines implements Export {

	@Override
	public void write(Release release, Credits credits, OutputStream out) {
		TextOut text = new TextOut(out);
		line(text, "dataset", Json.write(credits));
		for (Part part : Part.values()) {
			release.each(part.kind(), (json) -> line(text, part.item(), json));
		}
	}

	/** The type goes in after the first brace, so that the rest is copied as it is. */
	private static void line(TextOut text, String type, String json) {
		text.write("{\"type\":\"").write(type).write("\",").write(json.substring(1)).write("\n");
	}

}
