package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;

/** Looks at figures as strings of digits: what slips of the hand leave behind. */
final class Figures {
  private Figures() {}

  /** The digits alone, as ASCII. */
  static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      }
    }
    return digits.toString();
  }

  /** The groups of digits, in order. */
  static List<String> groups(String text) {
    List<String> groups = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.digit(text.charAt(i), 10) < 0) {
        if (i > start) {
          groups.add(digits(text.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return groups;
  }

  /** Without the zeros at both ends. */
  static String withoutZeros(String digits) {
    int start = 0;
    int end = digits.length();
    while (start < end && digits.charAt(start) == '0') {
      start++;
    }
    while (end > start && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(start, end);
  }

  /** Does one replaced, lost or added digit make one of the other? */
  static boolean differByOne(String one, String other) {
    if (one.length() < other.length()) {
      return differByOne(other, one);
    }
    int same = 0;
    while (same < other.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = one.substring(Math.min(one.length(), same + 1));
    return one.length() == other.length()
        ? same < other.length() && rest.equals(other.substring(same + 1))
        : one.length() == other.length() + 1 && rest.equals(other.substring(same));
  }

  /** Are two neighbouring digits in the other order? */
  static boolean areTransposed(String one, String other) {
    if (one.length() != other.length() || one.equals(other)) {
      return false;
    }
    int at = 0;
    while (one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
