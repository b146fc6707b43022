package org.unanimous.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Mention;
import org.unanimous.divergence.Severity;

/**
 * A log in SARIF 2.1.0, which code hosts and editors show beside the lines: a result for each
 * divergence, at its place in a version that deviates, with the places in the other versions as
 * related locations and the fingerprint as a partial one.
 */
public final class SarifReport implements ReportFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  /** Every divergence, down to the neutral ones. */
  public static SarifReport create() {
    return new SarifReport();
  }

  @Override
  public String format(List<CheckedDocument> documents) {
    StringBuilder out = new StringBuilder(4096);
    JsonWriter json = new JsonWriter(out).object().field("$schema", SCHEMA);
    json.field("version", "2.1.0").name("runs").array().object();
    tool(json);
    json.field("columnKind", "utf16CodeUnits").name("results").array();
    for (CheckedDocument document : documents) {
      document.report().divergences().forEach(d -> new Result(json, document, d).write());
    }
    json.endArray().endObject().endArray().endObject();
    return out.append('\n').toString();
  }

  private static void tool(JsonWriter json) {
    json.name("tool").object().name("driver").object().field("name", "Unanimous");
    json.list("rules", List.of(DivergenceKind.values()), kind -> rule(json, kind));
    json.endObject().endObject();
  }

  private static void rule(JsonWriter json, DivergenceKind kind) {
    json.object().field("id", kind.code()).field("name", kind.name());
    json.name("shortDescription").object().field("text", FindingText.words(kind)).endObject();
    json.endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "note";
    };
  }

  /** A mention and the version it stands in. */
  private record Location(String version, Mention mention) {}

  /** One divergence on its way into the log. */
  private record Result(JsonWriter json, CheckedDocument document, Divergence divergence) {
    void write() {
      List<Location> locations = locations();
      json.object().field("ruleId", divergence.kind().code());
      json.field("level", level(divergence.severity()));
      message(text());
      json.list("locations", locations.stream().limit(1).toList(), this::location);
      json.name("relatedLocations").array();
      for (int i = 1; i < locations.size(); i++) {
        related(i, locations.get(i));
      }
      json.endArray();
      json.name("partialFingerprints").object();
      json.field("unanimous/v1", divergence.fingerprint()).endObject();
      properties();
      json.endObject();
    }

    private String text() {
      return divergence.cause().isEmpty()
          ? divergence.explanation()
          : divergence.explanation() + " Likely cause: " + divergence.cause();
    }

    private void message(String text) {
      json.name("message").object().field("text", text).endObject();
    }

    /** Those in the deviating versions first. */
    private List<Location> locations() {
      List<Location> deviating = new ArrayList<>();
      List<Location> others = new ArrayList<>();
      for (Map.Entry<String, List<Mention>> entry : divergence.mentions().entrySet()) {
        boolean deviates = divergence.versions().contains(entry.getKey());
        entry
            .getValue()
            .forEach(m -> (deviates ? deviating : others).add(new Location(entry.getKey(), m)));
      }
      deviating.addAll(others);
      return deviating;
    }

    private void location(Location location) {
      json.object();
      physical(location);
      json.endObject();
    }

    private void related(int id, Location location) {
      json.object().field("id", id);
      physical(location);
      message(location.version + ": " + location.mention.text());
      json.endObject();
    }

    private void physical(Location location) {
      Origin origin = document.origin(location.version);
      Place start = origin.place(location.mention.span().start());
      Place end = origin.end(location.mention.span().end());
      json.name("physicalLocation").object().name("artifactLocation").object();
      json.field("uri", UriReference.of(origin.name())).endObject();
      json.name("region").object();
      json.field("startLine", start.line()).field("startColumn", start.column());
      json.field("endLine", end.line()).field("endColumn", end.column());
      json.endObject().endObject();
    }

    private void properties() {
      json.name("properties").object().field("severity", divergence.severity().name());
      json.field("document", document.name()).strings("versions", divergence.versions());
      json.endObject();
    }
  }
}
