package org.unanimous.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unanimous.align.Row;
import org.unanimous.text.Version;

/**
 * How much of a version was checked: nothing checked is not a pass.
 *
 * @param claims how many were read
 * @param matched how many of them stand in a row with a claim of another version
 * @param limited whether there is no data for the language, so that only digits and symbols were
 *     read
 */
public record Coverage(Version version, int claims, int matched, boolean limited) {
  /** How much of each version was checked in all documents together, in order of appearance. */
  public static List<Coverage> of(List<CheckedDocument> documents) {
    Map<String, Coverage> byId = new LinkedHashMap<>();
    for (CheckedDocument document : documents) {
      for (Coverage coverage : document.report().coverage()) {
        byId.merge(coverage.version.id(), coverage, Coverage::and);
      }
    }
    return List.copyOf(byId.values());
  }

  private Coverage and(Coverage other) {
    return new Coverage(
        version, claims + other.claims, matched + other.matched, limited || other.limited);
  }

  /** The share of its claims that another version states too, 0 to 1; 1 if it has none. */
  public double share() {
    return claims == 0 ? 1 : (double) matched / claims;
  }

  static int matched(Iterable<Row> rows, String versionId) {
    int matched = 0;
    for (Row row : rows) {
      matched += row.voices() > 1 ? row.in(versionId).size() : 0;
    }
    return matched;
  }
}
