package org.unanimous.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Mention;

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
 *  "claims": {"en": [C], "de": [C]}, "limited": ["ka"]}
 * }</pre>
 *
 * A mention M has {@code start} and {@code end} (half-open, in UTF-16 units of its version) and
 * {@code text}. A claim C is a mention with kind, interval, unit, modifiers, other readings,
 * strength, subject and attribution, and with the date, the minutes of the day or the name where
 * its kind has one. Ends of an interval are decimal strings, null where it is open-ended. Any text
 * is valid JSON afterwards: lone surrogates are escaped.
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
      String name = document.name();
      lines.append(name.isEmpty() ? format(document.report()) : format(name, document.report()));
      lines.append('\n');
    }
    return lines.toString();
  }

  /** One line, without its end. */
  @Override
  public String format(ConsistencyReport report) {
    StringBuilder out = new StringBuilder(1024);
    body(new JsonWriter(out).object(), report);
    return out.toString();
  }

  /**
   * The same, with the name of the document in front.
   *
   * @param id null is written as null
   */
  public String format(@Nullable String id, ConsistencyReport report) {
    StringBuilder out = new StringBuilder(1024);
    body(new JsonWriter(out).object().field("id", id), report);
    return out.toString();
  }

  private void body(JsonWriter json, ConsistencyReport report) {
    json.field("reference", report.alignment().reference());
    json.list("versions", report.coverage(), JsonReport::coverage);
    json.list("rows", report.alignment().rows(), JsonReport::row);
    json.list("divergences", report.divergences(), JsonReport::divergence);
    if (claims) {
      claims(json, report.alignment().versions());
    }
    limited(json, report.alignment().versions());
    json.endObject();
  }

  /** The claims of one version: {@code {"id": "...", "claims": [C], "limited": []}}. */
  public static String format(@Nullable String id, VersionClaims version) {
    StringBuilder out = new StringBuilder(256);
    JsonWriter json = new JsonWriter(out).object().field("id", id);
    ClaimJson.write(json, "claims", version);
    limited(json, List.of(version));
    json.endObject();
    return out.toString();
  }

  private static void coverage(JsonWriter json, Coverage coverage) {
    json.object()
        .field("id", coverage.version().id())
        .field("claims", coverage.claims())
        .field("matched", coverage.matched())
        .endObject();
  }

  private static void row(JsonWriter json, Row row) {
    json.object().field("kind", row.kind().name()).name("mentions").object();
    for (Map.Entry<String, List<Claim>> entry : row.mentions().entrySet()) {
      json.list(entry.getKey(), entry.getValue(), JsonReport::mention);
    }
    json.endObject().endObject();
  }

  private static void mention(JsonWriter json, Claim claim) {
    json.object().place(claim.span(), claim.quote()).endObject();
  }

  private static void mention(JsonWriter json, Mention mention) {
    json.object().place(mention.span(), mention.text()).endObject();
  }

  private static void divergence(JsonWriter json, Divergence divergence) {
    json.object()
        .field("kind", divergence.kind().name())
        .field("severity", divergence.severity().name())
        .field("rule", divergence.kind().code())
        .strings("versions", divergence.versions())
        .field("tie", divergence.tie())
        .field("expected", divergence.expected())
        .field("found", divergence.found())
        .field("explanation", divergence.explanation())
        .field("cause", divergence.cause())
        .field("fingerprint", divergence.fingerprint())
        .name("mentions")
        .object();
    for (Map.Entry<String, List<Mention>> entry : divergence.mentions().entrySet()) {
      json.list(entry.getKey(), entry.getValue(), JsonReport::mention);
    }
    json.endObject().endObject();
  }

  private static void claims(JsonWriter json, List<VersionClaims> versions) {
    json.name("claims").object();
    for (VersionClaims version : versions) {
      ClaimJson.write(json, version.id(), version);
    }
    json.endObject();
  }

  private static void limited(JsonWriter json, List<VersionClaims> versions) {
    json.name("limited").array();
    for (VersionClaims version : versions) {
      if (version.limited()) {
        json.value(version.id());
      }
    }
    json.endArray();
  }
}
