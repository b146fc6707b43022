package org.unanimous.report;

import org.unanimous.text.Span;

/**
 * A place with the words around it, on one line: {@code before}, what stands there, {@code after}.
 */
record Excerpt(String before, String marked, String after) {
  /**
   * Cuts a place and its surroundings out of a text.
   *
   * @param columns how wide all three may be together; what stands at the place is kept whole up to
   *     three quarters of that
   */
  static Excerpt of(String text, Span span, int columns) {
    String marked = DisplayWidth.cut(flat(span.in(text)), columns * 3 / 4);
    int room = columns - DisplayWidth.of(marked);
    String before = flat(text.substring(lineStart(text, span.start(), 4 * columns), span.start()));
    String after = flat(text.substring(span.end(), lineEnd(text, span.end(), 4 * columns)));
    int left = Math.max(room / 2, room - DisplayWidth.of(after.stripTrailing()));
    String head = before(before.stripLeading(), left);
    return new Excerpt(head, marked, after(after.stripTrailing(), room - DisplayWidth.of(head)));
  }

  private static String before(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    String last = DisplayWidth.last(text, columns - 1);
    int space = last.indexOf(' ');
    boolean wordStart = space >= 0 && space < last.length() / 2;
    return "…" + (wordStart ? last.substring(space + 1) : last);
  }

  private static String after(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    String first = DisplayWidth.first(text, columns - 1);
    int space = first.lastIndexOf(' ');
    return (space > first.length() / 2 ? first.substring(0, space) : first) + "…";
  }

  /** Looks no further than {@code most}: a line may be a whole book. */
  private static int lineStart(String text, int at, int most) {
    int start = at;
    while (start > Math.max(0, at - most) && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(String text, int at, int most) {
    int end = at;
    while (end < Math.min(text.length(), at + most) && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Every control character as a space: a tab or a bell in a text must not break the report. */
  static String flat(String text) {
    StringBuilder flat = new StringBuilder(text);
    for (int i = 0; i < flat.length(); i++) {
      if (Character.isISOControl(flat.charAt(i))) {
        flat.setCharAt(i, ' ');
      }
    }
    return flat.toString();
  }
}
