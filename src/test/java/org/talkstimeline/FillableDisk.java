package org.talkstimeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk for H2 that can be full: {@code jdbc:h2:fillable:/path}. What is written then
 * fails as a full disk makes it fail. H2 makes instances of its own.
 */
public final class FillableDisk extends FilePathWrapper {

	private static volatile boolean full;

	static void register() {
		FilePath.register(new FillableDisk());
	}

	static void full(boolean now) {
		full = now;
	}

	private static void check() throws IOException {
		if (full) {
			throw new IOException("No space left on device");
		}
	}

	@Override
	public String getScheme() {
		return "fillable";
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new Channel(super.open(mode));
	}

	/** Reads as ever, and writes as long as there is space. */
	private static final class Channel extends FileBase {

		private final FileChannel file;

		private Channel(FileChannel file) {
			this.file = file;
		}

		@Override
		public int read(ByteBuffer into) throws IOException {
			return this.file.read(into);
		}

		@Override
		public int read(ByteBuffer into, long position) throws IOException {
			return this.file.read(into, position);
		}

		@Override
		public int write(ByteBuffer from) throws IOException {
			check();
			return this.file.write(from);
		}

		@Override
		public int write(ByteBuffer from, long position) throws IOException {
			check();
			return this.file.write(from, position);
		}

		@Override
		public long position() throws IOException {
			return this.file.position();
		}

		@Override
		public FileChannel position(long position) throws IOException {
			this.file.position(position);
			return this;
		}

		@Override
		public long size() throws IOException {
			return this.file.size();
		}

		@Override
		public FileChannel truncate(long size) throws IOException {
			this.file.truncate(size);
			return this;
		}

		@Override
		public void force(boolean metaData) throws IOException {
			this.file.force(metaData);
		}

		@Override
		public FileLock tryLock(long position, long size, boolean shared) throws IOException {
			return this.file.tryLock(position, size, shared);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			this.file.close();
		}

	}

}
