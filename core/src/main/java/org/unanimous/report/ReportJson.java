package org.unanimous.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Row;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.Mention;

/** The fields of a report in an open JSON object; {@link JsonReport} says what they mean. */
final class ReportJson {
  private final JsonWriter json;
  private final ConsistencyReport report;
  private final @Nullable CheckedDocument document;

  /** Places in files are written if there is a document, which knows them. */
  ReportJson(JsonWriter json, ConsistencyReport report, @Nullable CheckedDocument document) {
    this.json = json;
    this.report = report;
    this.document = document;
  }

  /** Closes the object behind them. */
  void write(boolean claims) {
    json.field("reference", report.alignment().reference());
    json.list("versions", report.coverage(), this::coverage);
    json.list("rows", report.alignment().rows(), this::row);
    json.list("divergences", report.divergences(), this::divergence);
    if (claims) {
      claims();
    }
    limited(json, report.alignment().versions());
    json.endObject();
  }

  private void coverage(Coverage coverage) {
    String id = coverage.version().id();
    json.object().field("id", id);
    if (document != null) {
      json.field("file", document.origin(id).name());
    }
    json.field("claims", coverage.claims()).field("matched", coverage.matched()).endObject();
  }

  private void row(Row row) {
    json.object().field("kind", row.kind().name()).name("mentions").object();
    row.mentions()
        .forEach(
            (version, claims) ->
                json.list(
                    version, claims, c -> json.object().place(c.span(), c.quote()).endObject()));
    json.endObject().endObject();
  }

  private void divergence(Divergence divergence) {
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
    divergence
        .mentions()
        .forEach(
            (version, mentions) ->
                json.list(version, mentions, mention -> mention(version, mention)));
    json.endObject().endObject();
  }

  private void mention(String version, Mention mention) {
    json.object().place(mention.span(), mention.text());
    if (document != null) {
      Place place = document.origin(version).place(mention.span().start());
      json.field("line", place.line()).field("column", place.column());
    }
    json.endObject();
  }

  private void claims() {
    json.name("claims").object();
    for (VersionClaims version : report.alignment().versions()) {
      ClaimJson.write(json, version.id(), version, version.claims());
    }
    json.endObject().name("statements").object();
    for (VersionClaims version : report.alignment().versions()) {
      ClaimJson.write(json, version.id(), version, version.statements());
    }
    json.endObject();
  }

  static void limited(JsonWriter json, List<VersionClaims> versions) {
    json.strings(
        "limited",
        versions.stream().filter(VersionClaims::limited).map(VersionClaims::id).toList());
  }
}
