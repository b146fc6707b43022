package org.unanimous.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.VersionClaims;

/**
 * A report as one line of JSON. Its fields keep their meaning from release to release; more may be
 * added.
 *
 * <pre>{@code
 * {"id": "...", "reference": "en", "versions": [{"id": "en", "claims": 9, "matched": 8}],
 *  "rows": [{"kind": "MONEY", "mentions": {"en": [M], "de": [M]}}],
 *  "divergences": [{"kind": "VALUE_CHANGED", "severity": "CRITICAL", "rule": "N1",
 *    "versions": ["de"], "tie": false, "expected": "...", "found": "...", "explanation": "...",
 *    "cause": "...", "fingerprint": "...", "mentions": {"en": [M], "de": [M]}}],
 *  "claims": {"en": [C], "de": [C]}, "statements": {"en": [C], "de": [C]}, "limited": ["ka"]}
 * }</pre>
 *
 * A mention M has {@code start} and {@code end} (half-open, in UTF-16 units of its version) and
 * {@code text}; in documents those of a divergence also have {@code line} and {@code column} in
 * their file, and versions its name as {@code file}. A claim C is a mention with kind, interval,
 * unit, modifiers, other readings, strength, subject and attribution, and with the date, the
 * minutes of the day or the name where its kind has one. Ends of an interval are decimal strings,
 * null where it is open-ended. Any text is valid JSON afterwards: lone surrogates are escaped.
 */
public final class JsonReport implements ReportFormat {
  private final boolean claims;

  private JsonReport(boolean claims) {
    this.claims = claims;
  }

  /** Rows and divergences. */
  public static JsonReport create() {
    return new JsonReport(false);
  }

  /** Also every claim that was read. */
  public JsonReport withClaims() {
    return new JsonReport(true);
  }

  /** One line for each document. */
  @Override
  public String format(List<CheckedDocument> documents) {
    StringBuilder lines = new StringBuilder();
    for (CheckedDocument document : documents) {
      JsonWriter json = new JsonWriter(lines).object();
      if (!document.name().isEmpty()) {
        json.field("id", document.name());
      }
      new ReportJson(json, document.report(), document).write(claims);
      lines.append('\n');
    }
    return lines.toString();
  }

  /** One line, without its end. */
  @Override
  public String format(ConsistencyReport report) {
    StringBuilder out = new StringBuilder(1024);
    new ReportJson(new JsonWriter(out).object(), report, null).write(claims);
    return out.toString();
  }

  /**
   * The same, with the name of the document in front.
   *
   * @param id null is written as null
   */
  public String format(@Nullable String id, ConsistencyReport report) {
    StringBuilder out = new StringBuilder(1024);
    JsonWriter json = new JsonWriter(out).object().field("id", id);
    new ReportJson(json, report, null).write(claims);
    return out.toString();
  }

  /** The claims of one version: {@code {"id": "...", "claims": [C], "limited": []}}. */
  public static String format(@Nullable String id, VersionClaims version) {
    StringBuilder out = new StringBuilder(256);
    JsonWriter json = new JsonWriter(out).object().field("id", id);
    ClaimJson.write(json, "claims", version, version.claims());
    ClaimJson.write(json, "statements", version, version.statements());
    ReportJson.limited(json, List.of(version));
    json.endObject();
    return out.toString();
  }
}
