package org.unanimous.extract;

/**
 * The tokens {@code [from, to)} that name a source, or stand for one.
 *
 * @param begin where the clause or the phrase begins that it stands in, apposition included
 * @param end where it ends
 * @param pronoun whether it stands for the source named before
 */
record Source(int from, int to, int begin, int end, boolean pronoun) {
  Source(int from, int to) {
    this(from, to, from, to, false);
  }

  /** A pronoun in a clause or phrase {@code [begin, end)}. */
  static Source pronoun(int at, int begin, int end) {
    return new Source(at, at + 1, begin, end, true);
  }

  Source within(int newBegin, int newEnd) {
    return new Source(from, to, newBegin, newEnd, pronoun);
  }
}
