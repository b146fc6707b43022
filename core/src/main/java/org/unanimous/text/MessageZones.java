package org.unanimous.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
 * <p>Markup are tags, those of templates among them ({@code <0>}, {@code {% if x %}}), and the
 * names of emoji ({@code :100:}). Links are addresses and paths; code are UUIDs, hexadecimal
 * numbers and formulas in TeX ({@code $x^2$}).
 */
public final class MessageZones {
  private static final MessageZones COMMON = new MessageZones(List.of());

  private static final Comparator<Zone> FIRST_AND_LONGEST =
      Comparator.comparing((Zone zone) -> zone.span().start())
          .thenComparing(zone -> zone.span().end(), Comparator.reverseOrder());

  private final List<Numbering> numberings;

  private MessageZones(List<Numbering> numberings) {
    this.numberings = numberings;
  }

  /** What is no prose in any message, whatever the others in its file are like. */
  public static MessageZones common() {
    return COMMON;
  }

  /** As the messages of a bundle, in all languages together, are written. */
  public static MessageZones of(Collection<String> bundle) {
    return new MessageZones(
        Stream.of(Numbering.values()).filter(numbering -> numbering.isUsedIn(bundle)).toList());
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
    numberings.forEach(numbering -> numbering.addTo(zones, message));
    for (Notation notation : Notation.values()) {
      notation.addTo(zones, message);
    }
    zones.sort(FIRST_AND_LONGEST);
    return apart(zones);
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
