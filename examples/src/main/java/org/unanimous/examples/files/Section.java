package org.unanimous.examples.files;

import java.util.List;
import org.unanimous.report.Origin;
import org.unanimous.text.MessageZones;
import org.unanimous.text.Version;
import org.unanimous.text.Zone;

/**
 * A text of a file that is checked by itself: all of a page, or the value of one key of a bundle.
 *
 * @param key empty if the file is one text
 * @param zones what of the text is not prose
 * @param origin where the text stands in the file
 */
public record Section(String key, String text, List<Zone> zones, Origin origin) {
  public Section {
    zones = List.copyOf(zones);
  }

  /** Is it one of many in its file, and not all of a page? */
  boolean isMessage() {
    return !key.isEmpty();
  }

  /** This section with further zones where there are none yet. */
  Section with(MessageZones further) {
    return new Section(key, text, further.in(text, zones), origin);
  }

  /**
   * As a version of a document.
   *
   * @param id as {@link Version#of} takes it
   */
  public Version version(String id) {
    return Version.of(id, text).withZones(zones);
  }
}
