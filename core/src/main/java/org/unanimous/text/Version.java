package org.unanimous.text;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * One text of a document: its language version in {@code locale}. Immutable and thread-safe.
 *
 * @param id names the version in reports; unique in a document
 * @param locale the language it is written in; two versions may share one
 * @param text as published; every offset points into it
 * @param zones what of the text is not prose, in order and without overlaps; empty for plain text
 */
public record Version(String id, Locale locale, String text, List<Zone> zones) {
  public Version {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A version needs an id, for example 'de' or 'de@draft'");
    }
    zones = List.copyOf(zones);
    int at = 0;
    for (Zone zone : zones) {
      if (zone.span().start() < at || zone.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "Zones of version '" + id + "' must be in order, apart and within the text: " + zone);
      }
      at = zone.span().end();
    }
  }

  /**
   * A version of plain text.
   *
   * @param id a BCP 47 tag, with {@code @} and anything behind it where a language comes twice:
   *     {@code de}, {@code pt-BR}, {@code de@draft}
   * @throws IllegalArgumentException if the part before {@code @} is not a well-formed language tag
   */
  public static Version of(String id, String text) {
    return new Version(id, localeOf(id), text, List.of());
  }

  /** This version with these ranges of its text as what is not prose. */
  public Version withZones(List<Zone> newZones) {
    return new Version(id, locale, text, newZones);
  }

  private static Locale localeOf(String id) {
    int at = id.indexOf('@');
    String tag = at < 0 ? id : id.substring(0, at);
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      if (!locale.getLanguage().isEmpty()) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(unknownTag(tag), e);
    }
    throw new IllegalArgumentException(unknownTag(tag));
  }

  private static String unknownTag(String tag) {
    return "'" + tag + "' is not a BCP 47 language tag such as 'de' or 'pt-BR'";
  }
}
