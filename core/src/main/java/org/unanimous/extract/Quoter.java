package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.text.Span;

/**
 * Quotes who is said to say something, and gives the string made before where the same words come
 * again: sources are few in a text. Not thread-safe; lives as long as one extraction.
 */
final class Quoter {
  /** What has more characters seldom comes again. */
  private static final int LONGEST = 24;

  /** How many strings are kept, a power of two. */
  private static final int PLACES = 256;

  private final @Nullable String[] made = new @Nullable String[PLACES];

  /** What the text has in a span. */
  String quote(String text, Span span) {
    boolean again = span.length() > 0 && span.length() <= LONGEST;
    return again ? kept(text, span.start(), span.end()) : span.in(text);
  }

  private String kept(String text, int start, int end) {
    int place = place(text, start, end);
    String known = made[place];
    int length = end - start;
    if (known == null || known.length() != length || !text.startsWith(known, start)) {
      known = text.substring(start, end);
      made[place] = known;
    }
    return known;
  }

  /** A few characters and the length tell most words apart. */
  private static int place(String text, int start, int end) {
    int outer = text.charAt(start) * 31 + text.charAt(end - 1);
    int inner = text.charAt((start + end) / 2) * 7 + (end - start);
    return outer * 5 + inner & PLACES - 1;
  }
}
