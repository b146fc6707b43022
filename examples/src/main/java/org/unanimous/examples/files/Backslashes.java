package org.unanimous.examples.files;

import org.jspecify.annotations.Nullable;

/** Escapes that begin with a backslash. */
final class Backslashes implements Escapes {
  /** Of Markdown: a backslash before punctuation. */
  static final Escapes MARKDOWN = Backslashes::punctuation;

  static final Escapes JSON = new Backslashes("bfnrt", "\b\f\n\r\t");
  static final Escapes ANDROID = new Backslashes("nt", "\n\t");

  private final String letters;
  private final String characters;

  /**
   * @param letters that stand for other characters; any other stands for itself
   * @param characters that they stand for
   */
  private Backslashes(String letters, String characters) {
    this.letters = letters;
    this.characters = characters;
  }

  @Override
  public @Nullable Escape at(String text, int offset) {
    if (text.charAt(offset) != '\\') {
      return null;
    }
    if (offset + 1 == text.length()) {
      return new Escape(1, "");
    }
    char c = text.charAt(offset + 1);
    if (c == 'u') {
      return unicode(text, offset);
    }
    if (c == '\n' || c == '\r') {
      return continuation(text, offset);
    }
    int known = letters.indexOf(c);
    return new Escape(2, String.valueOf(known < 0 ? c : characters.charAt(known)));
  }

  /** Four hexadecimal digits; broken ones stand for themselves. */
  private static @Nullable Escape unicode(String text, int offset) {
    if (offset + 6 > text.length()) {
      return null;
    }
    try {
      char c = (char) Integer.parseUnsignedInt(text, offset + 2, offset + 6, 16);
      return new Escape(6, String.valueOf(c));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The end of a line that goes on, and the space before the rest. */
  private static Escape continuation(String text, int offset) {
    int end = offset + (text.startsWith("\r\n", offset + 1) ? 3 : 2);
    while (end < text.length() && " \t\f".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new Escape(end - offset, "");
  }

  private static @Nullable Escape punctuation(String text, int offset) {
    if (text.charAt(offset) != '\\' || offset + 1 == text.length()) {
      return null;
    }
    char c = text.charAt(offset + 1);
    boolean ascii = c > ' ' && c < 127;
    return ascii && !Character.isLetterOrDigit(c) ? new Escape(2, String.valueOf(c)) : null;
  }
}
