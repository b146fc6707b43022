package org.unanimous.divergence;

import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;
import org.unanimous.text.Zone;
import org.unanimous.text.ZoneKind;

/**
 * Figures that one version writes as prose and another as code, where nothing is read: 200 users
 * and {@code `200`} users.
 */
final class ShownAsCode {
  private ShownAsCode() {}

  /** Does a piece of code in that area of the version hold the figure or name as it is written? */
  static boolean shows(VersionClaims version, Span area, Voice voice) {
    if (version.version().zones().isEmpty()) {
      return false;
    }
    String written = written(voice.first());
    for (Zone zone : version.version().zones()) {
      if (zone.kind() == ZoneKind.CODE
          && zone.span().overlaps(area)
          && holds(zone.span().in(version.version().text()), written)) {
        return true;
      }
    }
    return false;
  }

  /** A name as a whole, of a quantity the digits; empty if it has none. */
  private static String written(Claim claim) {
    String quote = claim.quote();
    int first = 0;
    while (first < quote.length() && !Character.isDigit(quote.charAt(first))) {
      first++;
    }
    int last = quote.length();
    while (last > first && !Character.isDigit(quote.charAt(last - 1))) {
      last--;
    }
    return claim.quantity() == null && last > first ? quote : quote.substring(first, last);
  }

  private static boolean holds(String code, String written) {
    for (int at = 0; !written.isEmpty() && at + written.length() <= code.length(); at++) {
      if (code.regionMatches(true, at, written, 0, written.length())
          && isEdge(code, at - 1)
          && isEdge(code, at + written.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String code, int at) {
    return at < 0 || at >= code.length() || !Character.isLetterOrDigit(code.charAt(at));
  }
}
