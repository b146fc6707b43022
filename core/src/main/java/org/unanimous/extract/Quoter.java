package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.text.Span;

/**
 * Quotes parts of texts, and gives the string made before where the same words are likely to come
 * again: articles that may be ones and hedges are a few words. Not thread-safe; lives as long as
 * one extraction.
 */
final class Quoter {
  /** What has more characters seldom comes again. */
  private static final int LONGEST = 24;

  /** How many strings are kept, a power of two. */
  private static final int PLACES = 1024;

  private final Tokens tokens;
  private final @Nullable String[] made = new @Nullable String[PLACES];
  private String text = "";
  private PlainText plain = PlainText.AS_GIVEN;

  Quoter(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Begins with another text, whose tokens are there. */
  void begin(String newText, PlainText newPlain) {
    text = newText;
    plain = newPlain;
  }

  /**
   * A part of the text as given.
   *
   * @param again whether it is likely to come again
   */
  String quote(Span span, boolean again) {
    return again && mayKeep(span.length()) ? kept(span.start(), span.end()) : span.in(text);
  }

  /** A word as the readers see it. */
  String word(int token, boolean again) {
    return again && mayKeep(tokens.length(token))
        ? kept(tokens.start(token), tokens.end(token))
        : tokens.text(token);
  }

  private boolean mayKeep(int length) {
    return plain == PlainText.AS_GIVEN && length <= LONGEST;
  }

  private String kept(int start, int end) {
    int place = place(start, end);
    String known = made[place];
    int length = end - start;
    if (known == null || known.length() != length || !text.startsWith(known, start)) {
      known = text.substring(start, end);
      made[place] = known;
    }
    return known;
  }

  /** A few characters and the length tell most words apart. */
  private int place(int start, int end) {
    if (start == end) {
      return 0;
    }
    char[] chars = tokens.chars();
    int outer = chars[start] * 31 + chars[end - 1];
    int inner = chars[(start + end) / 2] * 7 + (end - start);
    return outer * 5 + inner & PLACES - 1;
  }
}
