package org.unanimous.examples.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.unanimous.text.MessageZones;
import org.unanimous.text.Span;
import org.unanimous.text.Zone;
import org.unanimous.text.ZoneKind;

/** Finds what stands in a text and is no prose: addresses of every kind, placeholders and tags. */
final class NotProse {
  private static final LinkExtractor ADDRESSES =
      LinkExtractor.builder().linkTypes(EnumSet.allOf(LinkType.class)).build();

  private NotProse() {}

  /**
   * The zones of a text, in order and apart.
   *
   * @param known zones of it
   */
  static List<Zone> in(String text, List<Zone> known) {
    List<Zone> zones = new ArrayList<>(known);
    for (LinkSpan link : ADDRESSES.extractLinks(text)) {
      zones.add(new Zone(ZoneKind.LINK, new Span(link.getBeginIndex(), link.getEndIndex())));
    }
    return MessageZones.common().in(text, zones);
  }
}
