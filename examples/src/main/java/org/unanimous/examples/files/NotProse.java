package org.unanimous.examples.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.unanimous.text.Placeholders;
import org.unanimous.text.Span;
import org.unanimous.text.Zone;
import org.unanimous.text.ZoneKind;

/** Finds what stands in a text and is no prose: addresses, placeholders and tags of templates. */
final class NotProse {
  private static final LinkExtractor ADDRESSES =
      LinkExtractor.builder().linkTypes(EnumSet.allOf(LinkType.class)).build();

  /**
   * Tags of Liquid, Jinja and MkDocs, attributes that Markdown puts behind a heading, and the
   * numbered tags of messages, and names of emoji: {@code {% if x %}}, {@code {* a.py hl[3] *}},
   * {@code {#section-3}}, {@code <0>}, {@code $1$}, {@code :+1:}.
   */
  private static final Pattern TAG =
      Pattern.compile(
          "\\{(?:%[^}]*%|\\*[^}]*\\*|[#.:][^}\\n]*)}|</?\\d+ ?/?>|\\$\\d+\\$"
              + "|:(?<![\\w:]:)(?:[+-]1|100|\\w*[a-z_]\\w*):(?![\\w:])");

  /** A path from the root, of two steps at least. */
  private static final Pattern PATH = Pattern.compile("/(?<![\\w/.]/)(?:[\\w.{}:-]+/)+[\\w.{}:-]*");

  private NotProse() {}

  /**
   * The zones of a text, in order and apart: of two that overlap, the one that begins first.
   *
   * @param known zones of it
   */
  static List<Zone> in(String text, List<Zone> known) {
    List<Zone> zones = new ArrayList<>(known);
    for (LinkSpan link : ADDRESSES.extractLinks(text)) {
      zones.add(new Zone(ZoneKind.LINK, new Span(link.getBeginIndex(), link.getEndIndex())));
    }
    add(TAG, ZoneKind.MARKUP, text, zones);
    add(PATH, ZoneKind.LINK, text, zones);
    zones.addAll(Placeholders.in(text));
    return apart(zones);
  }

  /** The zones and what fits the pattern, in order and apart. */
  static List<Zone> and(List<Zone> zones, ZoneKind kind, Pattern pattern, String text) {
    List<Zone> more = new ArrayList<>(zones);
    add(pattern, kind, text, more);
    return apart(more);
  }

  private static void add(Pattern pattern, ZoneKind kind, String text, List<Zone> zones) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      zones.add(new Zone(kind, new Span(matcher.start(), matcher.end())));
    }
  }

  private static List<Zone> apart(List<Zone> zones) {
    List<Zone> sorted = zones.stream().sorted(Comparator.comparing(Zone::span)).toList();
    List<Zone> apart = new ArrayList<>();
    int end = 0;
    for (Zone zone : sorted) {
      if (zone.span().start() >= end) {
        apart.add(zone);
        end = zone.span().end();
      }
    }
    return apart;
  }
}
