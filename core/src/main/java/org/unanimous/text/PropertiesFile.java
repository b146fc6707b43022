package org.unanimous.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of messages, read as {@link java.util.Properties#load} does but for broken {@code \\u}
 * escapes, which stand for themselves.
 */
public final class PropertiesFile {
  private static final String LETTERS = "fnrt";
  private static final String CONTROLS = "\f\n\r\t";
  private static final int HEXADECIMAL_DIGITS = 4;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final String content;
  private int at;

  private PropertiesFile(String content) {
    this.content = content;
  }

  /**
   * As {@link java.util.PropertyResourceBundle} does, what is not UTF-8 is ISO 8859-1; a byte order
   * mark is left out.
   */
  public static String decode(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(file, StandardCharsets.ISO_8859_1);
    }
  }

  /** The messages in their order; of a key that comes twice, programs see the last. */
  public static List<PropertiesMessage> messages(String content) {
    return List.copyOf(new PropertiesFile(content).messages());
  }

  private List<PropertiesMessage> messages() {
    List<PropertiesMessage> messages = new ArrayList<>();
    skipSpace();
    while (at < content.length()) {
      if (isAt("#!")) {
        skipComment();
      } else if (!endsLine()) {
        messages.add(message());
      }
      at++;
      skipSpace();
    }
    return messages;
  }

  private void skipComment() {
    while (!endsLine()) {
      at++;
    }
  }

  private PropertiesMessage message() {
    String key = decoded(" \t\f=:").toString();
    skipSpace();
    if (isAt("=:")) {
      at++;
      skipSpace();
    }
    return decoded("").message(key, at);
  }

  /** What stands from here to the end of the line that no backslash continues. */
  private PropertiesMessage.Builder decoded(String separators) {
    PropertiesMessage.Builder decoded = new PropertiesMessage.Builder(at);
    while (!endsLine() && !isAt(separators)) {
      int start = at;
      String character = isAt("\\") ? escaped() : content.substring(at, ++at);
      decoded.add(character, start, at);
    }
    return decoded;
  }

  /** What the escape here stands for: a character, or nothing at the end of a line. */
  private String escaped() {
    if (continues()) {
      skipSpace();
      return "";
    }
    int letter = at + 1;
    if (letter == content.length()) {
      at = letter;
      return "";
    }
    char c = content.charAt(letter);
    int control = LETTERS.indexOf(c);
    if (c == 'u') {
      return unicode(letter + 1);
    }
    at = letter + 1;
    return String.valueOf(control < 0 ? c : CONTROLS.charAt(control));
  }

  private String unicode(int digits) {
    int value = 0;
    for (int i = digits; i < digits + HEXADECIMAL_DIGITS; i++) {
      int digit = i < content.length() ? Character.digit(content.charAt(i), 16) : -1;
      if (digit < 0) {
        return content.substring(at, ++at);
      }
      value = 16 * value + digit;
    }
    at = digits + HEXADECIMAL_DIGITS;
    return String.valueOf((char) value);
  }

  /** Goes behind white space, and into the next line where a backslash says that it goes on. */
  private void skipSpace() {
    while (isAt(" \t\f") || continues()) {
      at += !isAt("\\") ? 1 : content.startsWith("\r\n", at + 1) ? 3 : 2;
    }
  }

  /** Does a backslash here continue the line in the next? */
  private boolean continues() {
    return content.startsWith("\\\n", at) || content.startsWith("\\\r", at);
  }

  private boolean endsLine() {
    return at >= content.length() || isAt("\n\r");
  }

  private boolean isAt(String characters) {
    return at < content.length() && characters.indexOf(content.charAt(at)) >= 0;
  }
}
