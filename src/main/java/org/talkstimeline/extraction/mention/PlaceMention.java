package org.talkstimeline.extraction.mention;

/**
 * Words that name a town or a site.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param name the usual English name of a town, or the words of the article for a site
 * @param country the code of the state it lies in, empty for a site
 * @param venue whether it is a building or a site
 */
public record PlaceMention(int from, int to, String name, String country, boolean venue) {
}
