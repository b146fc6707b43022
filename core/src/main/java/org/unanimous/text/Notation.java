package org.unanimous.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in messages and pages and is no prose, told by how it is written. */
enum Notation {
  /** {@code $t(limits.v2)}: does i18next put another message here? */
  MESSAGE(ZoneKind.PLACEHOLDER, "\\$t\\([^()]{1,99}\\)"),
  /** {@code $NAME_1$}, {@code $1$}. */
  IN_DOLLARS(ZoneKind.PLACEHOLDER, "\\$(?:\\d+|[A-Za-z_]\\w*)\\$"),
  /** {@code %count%}; behind a figure the sign is a percent sign. */
  IN_PERCENT_SIGNS(ZoneKind.PLACEHOLDER, "(?<!\\d)%[A-Za-z_]\\w{2,}%(?!%)"),

  /** {@code <br>}, {@code <a href="p2.html">}, {@code </0>}; a lone angle bracket is none. */
  TAG(ZoneKind.MARKUP, "</?[A-Za-z][\\w:-]*(?:\\s[^<>=]*=[^<>]*|\\s*/?)>|</?\\d+ ?/?>"),
  /** {@code {% if n > 5 %}} of Liquid and Jinja, {@code {* a.py hl[3] *}}, {@code {! a3.py !}}. */
  TEMPLATE(ZoneKind.MARKUP, "\\{([%*!])[^}]{0,999}\\1}"),
  /** {@code {#section-3}}, {@code {.wide}}, {@code {:.note}}: does Markdown name what is here? */
  ATTRIBUTE(ZoneKind.MARKUP, "\\{[#.:][^}\\n]{0,999}}"),
  /** {@code :+1:}, {@code :icon-24-px:}. */
  EMOJI(ZoneKind.MARKUP, "(?<![\\w:]):(?:[+-]1|100|[\\w-]*[a-z_][\\w-]*):(?![\\w:])"),

  /** {@code https://acme.org/v2}. */
  ADDRESS(ZoneKind.LINK, "\\b(?:https?|ftp|file|mailto):[^\\s<>\"']*[^\\s<>\"'.,;:!?)]"),
  /** {@code /api/{id}/7}: is it a path of two steps at least? */
  PATH(ZoneKind.LINK, "(?<![\\w/.])/(?:[\\w.{}:-]++/)++(?:[\\w.{}:-]*[\\w}])?"),
  /** {@code ../src/v2/limits.py}. */
  FILE(
      ZoneKind.LINK,
      "(?<![\\w/.-])(?=\\d*[A-Za-z_.~])[\\w.~-]++(?:/(?:\\.\\.|(?:\\.?[\\w-])++))++"
          + "(?<=\\.[a-z]\\w{0,4})"),
  /** {@code C:\data\24}. */
  WINDOWS_PATH(ZoneKind.LINK, "\\b[A-Z]:\\\\[^\\s\"']*[\\w\\\\]"),

  /** {@code 0a1b2c3d-97e1-479e-918b-6bfb0c3d1c72}. */
  UUID(ZoneKind.CODE, "\\b\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}\\b"),
  /** {@code 0x5F}. */
  HEXADECIMAL(ZoneKind.CODE, "\\b0x\\p{XDigit}+\\b"),
  /** {@code $x^2 + 5y$}, {@code $$8 x$$} of TeX; prices hold none of its signs. */
  FORMULA(
      ZoneKind.CODE,
      "\\$\\$[^$]+\\$\\$"
          + "|(?<![\\w$])\\$(?=[^$\\n]*[\\\\^_=])[^\\s$](?:[^$\\n]*[^\\s$])?\\$(?![\\w$])");

  private final ZoneKind kind;
  private final Pattern pattern;

  Notation(ZoneKind kind, String regex) {
    this.kind = kind;
    this.pattern = Pattern.compile(regex);
  }

  /** Adds all that is written so. */
  void addTo(List<Zone> zones, String text) {
    add(kind, pattern, text, zones);
  }

  static void add(ZoneKind kind, Pattern pattern, String text, List<Zone> zones) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      zones.add(new Zone(kind, new Span(matcher.start(), matcher.end())));
    }
  }
}
