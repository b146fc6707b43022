package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.text.Span;

/**
 * Quotes short parts of texts, and gives the string made before where the same words come again:
 * most figures, hedges and things counted are a few words. Not thread-safe; lives as long as one
 * extraction.
 */
final class Quoter {
  /** What has more characters seldom comes again. */
  private static final int LONGEST = 16;

  /** How many strings are kept, a power of two. */
  private static final int PLACES = 256;

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

  /** A part of the text as given. */
  String quote(Span span) {
    return span.length() > LONGEST ? span.in(text) : quote(span.start(), span.end());
  }

  /** A word as the readers see it. */
  String word(int token) {
    return plain == PlainText.AS_GIVEN && tokens.length(token) <= LONGEST
        ? quote(tokens.start(token), tokens.end(token))
        : tokens.text(token);
  }

  private String quote(int start, int end) {
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
    int outer = text.charAt(start) * 31 + text.charAt(end - 1);
    int inner = text.charAt((start + end) / 2) * 7 + (end - start);
    return outer * 5 + inner & PLACES - 1;
  }
}
