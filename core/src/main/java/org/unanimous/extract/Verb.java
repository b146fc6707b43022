package org.unanimous.extract;

import org.unanimous.extract.Tokens.Match;

/**
 * A verb of saying in its sentence, the tokens {@code [from, to)} without the marks at the end.
 *
 * @param weak whether it says nothing by itself: it needs "that", a colon or a quotation
 */
record Verb(Match cue, boolean weak, int from, int to) {}
