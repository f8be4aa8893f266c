package org.talkstimeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.talkstimeline.article.ArticleFolder;
import org.talkstimeline.claim.Library;
import org.talkstimeline.desk.Desk;

/**
 * Brings the timeline in line with the folder of articles, before the first question is
 * answered.
 */
@Component
class Seeding implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Seeding.class);

	private final Path folder;

	private final boolean seeding;

	private final Desk desk;

	private volatile List<ArticleFolder.Refused> refused = List.of();

	private volatile boolean running;

	Seeding(TalksProperties properties, Desk desk) {
		this.folder = properties.articles();
		this.seeding = properties.seeding();
		this.desk = desk;
	}

	@Override
	public void start() {
		if (!this.seeding) {
			this.desk.refresh();
		}
		else if (Files.isDirectory(this.folder)) {
			ArticleFolder.Contents contents = ArticleFolder.read(this.folder);
			this.refused = contents.refused();
			this.refused.forEach((file) -> log.warn("Refused {}: {}", file.file(), file.reason()));
			Library.Taken taken = this.desk.follow(contents.articles());
			log.info("Read {} new or changed of {} articles in {}, withdrew {}, refused {}", taken.read(),
					contents.articles().size(), this.folder, taken.withdrawn(), this.refused.size());
		}
		else {
			log.warn("There is no folder {} to read articles from: name one with --talks.articles=FOLDER", this.folder);
			this.desk.refresh();
		}
		this.running = true;
	}

	List<ArticleFolder.Refused> refused() {
		return this.refused;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Well before the web server, which starts last. */
	@Override
	public int getPhase() {
		return 0;
	}

}
