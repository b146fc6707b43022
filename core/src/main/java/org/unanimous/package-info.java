/**
 * Do all language versions of a text state the same facts?
 *
 * <p>{@link org.unanimous.ConsistencyChecker} answers in four steps, each a package of its own:
 *
 * <ol>
 *   <li>{@code org.unanimous.extract} reads the claims of each version. A scan over the characters
 *       finds what can start a figure or a source (digits, number and unit words, symbols, cues);
 *       around each a small parser weighs the ways to read it. What is known of a language comes
 *       from data files, through {@code org.unanimous.language}. Afterwards nothing knows languages
 *       any more: a {@link org.unanimous.claim.Claim} carries all that later steps need.
 *   <li>{@link org.unanimous.align} puts the claims of all versions in rows: the same claim across
 *       versions, found by value, names, neighbours and place at once.
 *   <li>{@link org.unanimous.divergence} looks at each row whose versions do not agree, and keeps
 *       one finding per cause: what differs, where, in which versions, how bad it is.
 *   <li>{@link org.unanimous.report} shows all this to people and machines.
 * </ol>
 *
 * {@link org.unanimous.text} holds the texts as given, {@link org.unanimous.assertj} asks the
 * question in a unit test.
 */
@NullMarked
package org.unanimous;

import org.jspecify.annotations.NullMarked;
