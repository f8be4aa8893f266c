package org.talkstimeline.extraction.text;

/**
 * A sentence, a heading or a line of a list.
 *
 * @param index its number in the document, from 0
 * @param from its first token
 * @param to the token after its last one
 * @param block the number of the block it stands in
 * @param kind that block's part in the layout
 */
public record Sentence(int index, int from, int to, int block, Block.Kind kind) {

	/**
	 * Tells whether it can carry news of its own.
	 * @return whether it is neither a heading nor noise
	 */
	public boolean body() {
		return this.kind != Block.Kind.HEADING && this.kind != Block.Kind.NOISE;
	}

}
