package org.unanimous.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds placeholders in braces and behind percent signs; {@link MessageZones} tells which. */
final class Placeholders {
  private static final Pattern PRINTF =
      Pattern.compile(
          "%(?<index>\\d+\\$|\\(\\w+\\)|<\\w+>)?[-+#0,(']*(?<width>[1-9]\\d*)?(\\.\\d+)?"
              + "(hh?|ll?|[jzLq])?([tT][A-Za-z]|[@bBhHsScCdDiuoOxXeEfFgGaApn])");

  private final String text;
  private final int[] closing;
  private final Matcher printf;

  private Placeholders(String text) {
    this.text = text;
    this.closing = closing(text);
    this.printf = PRINTF.matcher(text);
  }

  /** The placeholders of a message, in order. */
  static List<Zone> in(String message) {
    return message.indexOf('{') < 0 && message.indexOf('%') < 0
        ? List.of()
        : new Placeholders(message).zones();
  }

  private List<Zone> zones() {
    List<Zone> zones = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(at);
      if (end > at) {
        int start = text.startsWith("%%", at) ? at + 1 : at;
        zones.add(new Zone(ZoneKind.PLACEHOLDER, new Span(start, end)));
      }
      at = Math.max(at + 1, end);
    }
    return List.copyOf(zones);
  }

  /** The end of the placeholder that begins there; 0 if none does. */
  private int end(int at) {
    char c = text.charAt(at);
    if (c == '{') {
      return isArgument(at) ? closing[at] : 0;
    }
    if ((c == '$' || c == '#' || c == '%') && at + 1 < text.length() && closing[at + 1] > 0) {
      return closing[at + 1];
    }
    return c == '%' ? percentEnd(at) : 0;
  }

  /** For each opening brace the end of its pair, and 0 elsewhere. */
  private static int[] closing(String text) {
    int[] closing = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        open.push(i);
      } else if (text.charAt(i) == '}' && !open.isEmpty()) {
        closing[open.pop()] = i + 1;
      }
    }
    return closing;
  }

  /** Do these braces hold a name or a number, and at most a format behind it? */
  private boolean isArgument(int open) {
    int close = closing[open] - 1;
    if (close < 0) {
      return false;
    }
    if (closing[open + 1] == close) {
      return true;
    }
    int at = spacesEnd(nameEnd(spacesEnd(open + 1)));
    return switch (text.charAt(at)) {
      case '}' -> at == close;
      case ',' -> Character.isLetter(text.charAt(spacesEnd(at + 1)));
      case ':' -> !isSpace(text.charAt(at + 1));
      default -> false;
    };
  }

  /** A closing brace follows at the latest. */
  private int spacesEnd(int at) {
    int end = at;
    while (isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int nameEnd(int at) {
    int end = at;
    while (Character.isLetterOrDigit(text.charAt(end)) || "_.-[]$".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private int percentEnd(int at) {
    if (text.startsWith("%%", at)) {
      return at + 2;
    }
    return printf.region(at, text.length()).lookingAt() && !isPercentSign(at) ? printf.end() : 0;
  }

  /** Does the sign belong to a figure: {@code 5%s}, {@code 5 %-ige}, in Turkish {@code %50si}? */
  private boolean isPercentSign(int at) {
    if (printf.group("index") != null) {
      return false;
    }
    int before = at;
    while (before > 0 && isSpace(text.charAt(before - 1))) {
      before--;
    }
    boolean behindDigit = before > 0 && Character.isDigit(text.charAt(before - 1));
    boolean inWord = printf.end() < text.length() && Character.isLetter(text.charAt(printf.end()));
    return behindDigit && (before == at || inWord) || inWord && printf.group("width") != null;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
