package org.unanimous.text;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text. Points into the text, and makes strings only when it is asked for them. Two are
 * equal if they stand at the same place and say the same, whatever stands around them. Immutable
 * and thread-safe.
 *
 * @param text the whole text, as published
 * @param start where it begins, in UTF-16 code units from 0
 * @param end where it ends: the offset behind its last
 */
public record Excerpt(String text, int start, int end) {
  /**
   * A part of a text.
   *
   * @throws IllegalArgumentException if it is none: if it begins behind its end, or the text ends
   *     before it does
   */
  public Excerpt {
    Span.check(start, end);
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "An excerpt of " + text.length() + " characters cannot end at " + end);
    }
  }

  public static Excerpt of(String text, Span span) {
    return new Excerpt(text, span.start(), span.end());
  }

  public Span span() {
    return new Span(start, end);
  }

  /** What stands there. */
  public String quote() {
    return text.substring(start, end);
  }

  /** Do the same characters stand in both, wherever that is? */
  public boolean quotesAs(Excerpt other) {
    return length() == other.length()
        && text.regionMatches(start, other.text, other.start, length());
  }

  public int length() {
    return end - start;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Excerpt other && start == other.start && quotesAs(other);
  }

  @Override
  public int hashCode() {
    return start * 31 + end;
  }

  /** For people: {@code '17 km' [4, 9)}. */
  @Override
  public String toString() {
    return "'" + quote() + "' [" + start + ", " + end + ")";
  }
}
