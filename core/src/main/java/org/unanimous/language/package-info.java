/**
 * What is known of a language: its words for numbers, units, dates and modifiers, read from data
 * files into a lexicon. Not exported.
 */
@NullMarked
package org.unanimous.language;

import org.jspecify.annotations.NullMarked;
