package org.unanimous.text;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Arguments that a bundle numbers: a sign and a digit, which elsewhere is a price or a share. */
enum Numbering {
  /** {@code $1}. */
  DOLLAR("$"),
  /** {@code %1}. */
  PERCENT("%");

  private final Pattern argument;
  private final Pattern first;
  private final Pattern two;
  private final Pattern other;

  Numbering(String sign) {
    String start = "(?<!\\w)" + Pattern.quote(sign);
    String end = "(?![\\d$]|[.,]\\d)";
    argument = Pattern.compile(start + "[1-9]" + end);
    first = Pattern.compile(start + "1" + end);
    two = Pattern.compile(start + "([1-9])" + end + ".*" + start + "(?!\\1)[1-9]" + end);
    other = Pattern.compile(start + "(?![1-9]" + end + ")\\d");
  }

  /**
   * Who numbers has first arguments, somewhere two in one message, and hardly ever the sign with
   * another figure: a bundle that asks for $1 a month numbers nothing.
   */
  boolean isUsedIn(Collection<String> bundle) {
    return count(two, bundle) > 0 && count(first, bundle) > count(other, bundle);
  }

  private static long count(Pattern pattern, Collection<String> bundle) {
    return bundle.stream().filter(message -> pattern.matcher(message).find()).count();
  }

  /** Adds all arguments. */
  void addTo(List<Zone> zones, String text) {
    Notation.add(ZoneKind.PLACEHOLDER, argument, text, zones);
  }
}
