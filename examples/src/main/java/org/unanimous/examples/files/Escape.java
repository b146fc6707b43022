package org.unanimous.examples.files;

/**
 * A way to write characters.
 *
 * @param length of the way they are written, in UTF-16 code units
 * @param characters it stands for; maybe none
 */
record Escape(int length, String characters) {}
