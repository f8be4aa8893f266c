package org.talkstimeline.extraction.mention;

import org.talkstimeline.extraction.lexicon.PartyTerm.Form;

/**
 * Words that stand for a party.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param code the code of the party
 * @param form how the words name it
 */
public record PartyMention(int from, int to, String code, Form form) {
}
