package org.unanimous.examples.files;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unanimous.text.PropertiesMessage;
import org.unanimous.text.Span;

/** Characters and where each stands in a file. Immutable. */
final class SourceText implements CharSequence {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private SourceText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** All of a file. */
  static SourceText of(String file) {
    int[] starts = new int[file.length()];
    int[] ends = new int[file.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new SourceText(file, starts, ends);
  }

  /** A message of a file. */
  static SourceText of(PropertiesMessage message) {
    int[] starts = new int[message.text().length()];
    int[] ends = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = message.start(i);
      ends[i] = message.end(i + 1);
    }
    return new SourceText(message.text(), starts, ends);
  }

  /** Where the character at that index begins in the file; behind the last, where that ends. */
  int start(int index) {
    return index < starts.length ? starts[index] : end(index);
  }

  /** Where what stands before that index ends in the file. */
  int end(int index) {
    if (index > 0) {
      return ends[index - 1];
    }
    return starts.length == 0 ? 0 : starts[0];
  }

  @Override
  public SourceText subSequence(int from, int to) {
    return new SourceText(
        text.substring(from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to));
  }

  SourceText in(Span span) {
    return subSequence(span.start(), span.end());
  }

  /** With what the escapes stand for; each character of that stands where its escape does. */
  SourceText decoded(Escapes escapes) {
    Builder decoded = new Builder();
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      Escape escape = escapes.at(text, at);
      if (escape == null) {
        at++;
        continue;
      }
      int end = at + escape.length();
      decoded.append(this, plain, at);
      decoded.append(escape.characters(), starts[at], ends[end - 1]);
      plain = end;
      at = end;
    }
    decoded.append(this, plain, at);
    return decoded.build();
  }

  /** With a space for every run of white space, as HTML shows it. */
  SourceText withSingleSpaces() {
    return decoded(SourceText::whiteSpace);
  }

  private static @Nullable Escape whiteSpace(String text, int offset) {
    int end = offset;
    while (end < text.length() && " \t\n\r\f".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == offset ? null : new Escape(end - offset, " ");
  }

  /** Other characters that stand somewhere here: the first in the first place, and so on. */
  SourceText near(String characters) {
    Builder near = new Builder();
    for (int i = 0; i < characters.length(); i++) {
      int at = Math.min(i, text.length());
      near.append(characters.substring(i, i + 1), start(at), end(Math.min(i + 1, text.length())));
    }
    return near.build();
  }

  /** With other characters of the same length in the same places. */
  SourceText replacedBy(String characters) {
    return new SourceText(characters, starts, ends);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Not thread-safe. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    int length() {
      return text.length();
    }

    void append(SourceText part) {
      append(part, 0, part.length());
    }

    private void append(SourceText part, int from, int to) {
      int at = text.length();
      reserve(to - from);
      text.append(part.text, from, to);
      System.arraycopy(part.starts, from, starts, at, to - from);
      System.arraycopy(part.ends, from, ends, at, to - from);
    }

    /** Adds characters that all stand at one place of the file. */
    void append(String characters, int start, int end) {
      int at = text.length();
      reserve(characters.length());
      text.append(characters);
      Arrays.fill(starts, at, text.length(), start);
      Arrays.fill(ends, at, text.length(), end);
    }

    /** Adds characters that the file does not have, behind what is there. */
    void append(String characters) {
      int end = text.length() == 0 ? 0 : ends[text.length() - 1];
      append(characters, end, end);
    }

    private void reserve(int more) {
      int needed = text.length() + more;
      if (needed > starts.length) {
        starts = Arrays.copyOf(starts, Math.max(needed, 2 * starts.length));
        ends = Arrays.copyOf(ends, starts.length);
      }
    }

    SourceText build() {
      int length = text.length();
      return new SourceText(
          text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
