package org.talkstimeline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which the index is: beside a store in a file, which lets one process in;
 * for a store on a server, one of this process alone, which goes with it. A store in
 * memory has none.
 *
 * @param path the folder
 * @param temporary whether it goes with the process
 */
record IndexFolder(Path path, boolean temporary) {

	private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

	private static final Pattern FILE = Pattern
		.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:|nio|split:|async:)(?:file:)?([^;]+).*");

	/**
	 * Chooses the folder.
	 * @param url the JDBC URL of the store
	 * @return the folder; none for a store in memory
	 */
	static Optional<IndexFolder> beside(String url) {
		if (url.isEmpty() || url.startsWith("jdbc:h2:mem:")) {
			return Optional.empty();
		}
		Matcher file = FILE.matcher(url);
		if (file.matches() && !url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE")) {
			String store = file.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
			return Optional.of(new IndexFolder(Path.of(store + ".search"), false));
		}
		try {
			return Optional.of(new IndexFolder(Files.createTempDirectory("talks-search"), true));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Drops what is there where it cannot be read, as after a disk was full or a folder
	 * was copied while it was written: it is made anew then. Where another process
	 * writes, nothing is dropped.
	 */
	void dropUnreadable() {
		Path index = this.path.resolve(IndexedEntry.NAME);
		if (!Files.isDirectory(index)) {
			return;
		}
		try (Directory directory = FSDirectory.open(index);
				Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			if (!isReadable(directory)) {
				log.warn("What is in {} cannot be read; the words of all texts are read anew.", index);
				for (String file : directory.listAll()) {
					directory.deleteFile(file);
				}
			}
		}
		catch (IOException ex) {
			log.debug("{} is in use", index, ex);
		}
	}

	private static boolean isReadable(Directory directory) {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			return reader.maxDoc() >= 0;
		}
		catch (IndexNotFoundException ex) {
			return true;
		}
		catch (IOException | RuntimeException ex) {
			log.debug("An index cannot be read", ex);
			return false;
		}
	}

	/** Ends with the process. */
	void leave() {
		if (this.temporary) {
			try {
				FileSystemUtils.deleteRecursively(this.path);
			}
			catch (IOException ex) {
				log.debug("{} stays", this.path, ex);
			}
		}
	}

}
