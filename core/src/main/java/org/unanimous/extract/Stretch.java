package org.unanimous.extract;

/** The tokens {@code [from, to)} of a sentence, without the marks that end it. */
record Stretch(int from, int to) {}
