package org.unanimous.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unanimous.text.Version;

/**
 * A report and where its texts come from; what the formats show. Immutable.
 *
 * @param name of the document among others; empty if it is the only one
 * @param origins by version id; a version without one is known by its id
 */
public record CheckedDocument(String name, ConsistencyReport report, Map<String, Origin> origins) {
  public CheckedDocument {
    Map<String, Origin> complete = new HashMap<>();
    for (var claims : report.alignment().versions()) {
      Version version = claims.version();
      Origin origin = origins.get(version.id());
      complete.put(
          version.id(), origin == null ? Origin.ofText(version.id(), version.text()) : origin);
    }
    origins = Map.copyOf(complete);
  }

  /** The only document, with its versions known by their ids. */
  public static CheckedDocument of(ConsistencyReport report) {
    return new CheckedDocument("", report, Map.of());
  }

  /** The same document with another report on it. */
  public CheckedDocument withReport(ConsistencyReport other) {
    return new CheckedDocument(name, other, origins);
  }

  /** Is there a version with that id? */
  public boolean has(String versionId) {
    return origins.containsKey(versionId);
  }

  /**
   * How many divergences there are in all of them: {@code 3 divergences (1 critical, 2 minor) in 2
   * of 14 documents}.
   */
  public static String summary(List<CheckedDocument> documents) {
    return Counts.ofAll(documents);
  }

  /**
   * Where the text of that version comes from.
   *
   * @throws IllegalArgumentException if the report has no such version
   */
  public Origin origin(String versionId) {
    Origin origin = origins.get(versionId);
    if (origin == null) {
      throw new IllegalArgumentException(
          "No version '" + versionId + "', only " + origins.keySet().stream().sorted().toList());
    }
    return origin;
  }
}
