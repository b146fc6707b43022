package org.unanimous.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what of a message is not prose. Immutable and thread-safe.
 *
 * <p>Placeholders are the arguments of {@link java.text.MessageFormat} and ICU ({@code {0}}, {@code
 * {count, plural, one {# file} other {# files}}}, branches included), of .NET, Python, Ruby and
 * Fluent ({@code {0:N2}}, {@code %(name)s}, {@code %<n>d}, {@code { $n }}), of printf ({@code %s},
 * {@code %1$,.2f}, {@code %ld}, {@code %@}), of templates ({@code ${x}}, {@code #{x}}, {@code
 * %{x}}, {@code {{x}}}, {@code %count%}, {@code $NAME$}, {@code $1$}, {@code $t(key)}), and {@code
 * $1} or {@code %1} in bundles that number their arguments so. A percent sign behind a figure is
 * one: {@code 50% des} and {@code 50 %-ige} hold none. Of {@code %%} only the second sign is a
 * zone, so that {@code 50%%} is read as a percentage.
 *
 * <p>Markup are tags, numbered ones ({@code <0>}) and those of templates ({@code {% if x %}},
 * {@code {#section-3}}) among them, and the names of emoji ({@code :100:}). Links are addresses,
 * and paths from the root; code are UUIDs.
 */
public final class MessageZones {
  private static final MessageZones COMMON = new MessageZones(List.of());
  private static final List<Numbering> NUMBERINGS = List.of(Numbering.by("$"), Numbering.by("%"));

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\$t\\([^()]{1,99}\\)|\\$(?:\\d+|[A-Za-z_]\\w*)\\$|%(?<!\\d%)[A-Za-z_]\\w{2,}%(?!%)");

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\{(?:%[^}]{0,999}%|\\*[^}]{0,999}\\*|[#.:][^}\\n]{0,999})}"
              + "|</?\\d+ ?/?>|</?[A-Za-z][\\w:-]*(?:\\s[^<>=]*=[^<>]*|\\s*/?)>"
              + "|:(?<![\\w:]:)(?:[+-]1|100|\\w*[a-z_]\\w*):(?![\\w:])");

  /** An address, or a path from the root of two steps at least. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\b(?:https?|ftp|file|mailto):[^\\s<>\"']*[^\\s<>\"'.,;:!?)]"
              + "|/(?<![\\w/.]/)(?:[\\w.{}:-]++/)++(?:[\\w.{}:-]*[\\w}])?");

  private static final Pattern UUID =
      Pattern.compile("\\b\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}\\b");

  private static final Comparator<Zone> FIRST_AND_LONGEST =
      Comparator.comparing((Zone zone) -> zone.span().start())
          .thenComparing(zone -> zone.span().end(), Comparator.reverseOrder());

  private final List<Numbering> numberings;

  private MessageZones(List<Numbering> numberings) {
    this.numberings = numberings;
  }

  /**
   * A sign with the number of an argument.
   *
   * @param other figures behind the sign, which number nothing
   */
  private record Numbering(Pattern argument, Pattern first, Pattern other) {
    static Numbering by(String sign) {
      String start = "(?<!\\w)" + Pattern.quote(sign);
      String end = "(?![\\d$]|[.,]\\d)";
      return new Numbering(
          Pattern.compile(start + "[1-9]" + end),
          Pattern.compile(start + "1" + end),
          Pattern.compile(start + "(?![1-9]" + end + ")\\d"));
    }

    /** Who numbers has first arguments, and hardly ever a price. */
    boolean isUsedIn(Collection<String> bundle) {
      return count(first, bundle) > count(other, bundle);
    }

    private static long count(Pattern pattern, Collection<String> bundle) {
      return bundle.stream().filter(message -> pattern.matcher(message).find()).count();
    }
  }

  /** What is no prose in any message, whatever the others in its file are like. */
  public static MessageZones common() {
    return COMMON;
  }

  /** As the messages of a bundle, all of one language, are written. */
  public static MessageZones of(Collection<String> bundle) {
    return new MessageZones(NUMBERINGS.stream().filter(n -> n.isUsedIn(bundle)).toList());
  }

  /** The zones of a message, in order and apart. */
  public List<Zone> in(String message) {
    return in(message, List.of());
  }

  /**
   * The zones of a message, in order and apart: of two that overlap, the one that begins first, of
   * two that begin together the longer.
   *
   * @param known other zones of it
   */
  public List<Zone> in(String message, List<Zone> known) {
    List<Zone> zones = new ArrayList<>(known);
    zones.addAll(Placeholders.in(message));
    add(ZoneKind.PLACEHOLDER, TEMPLATE, message, zones);
    numberings.forEach(n -> add(ZoneKind.PLACEHOLDER, n.argument, message, zones));
    add(ZoneKind.MARKUP, MARKUP, message, zones);
    add(ZoneKind.LINK, LINK, message, zones);
    add(ZoneKind.CODE, UUID, message, zones);
    zones.sort(FIRST_AND_LONGEST);
    return apart(zones);
  }

  private static void add(ZoneKind kind, Pattern pattern, String message, List<Zone> zones) {
    Matcher matcher = pattern.matcher(message);
    while (matcher.find()) {
      zones.add(new Zone(kind, new Span(matcher.start(), matcher.end())));
    }
  }

  private static List<Zone> apart(List<Zone> sorted) {
    List<Zone> apart = new ArrayList<>();
    int end = 0;
    for (Zone zone : sorted) {
      if (zone.span().start() >= end) {
        apart.add(zone);
        end = zone.span().end();
      }
    }
    return List.copyOf(apart);
  }
}
