package org.unanimous.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.examples.files.InputException;
import org.unanimous.examples.files.JsonProblem;
import org.unanimous.examples.files.Utf8;

/**
 * A baseline as JSON, one field a line and sorted, so that its changes read well in a review:
 *
 * <pre>{@code
 * {
 *   "accepted" : [
 *     {
 *       "document" : "{lang}/limits.md",
 *       "kind" : "VALUE_CHANGED",
 *       "versions" : [ "de" ],
 *       "expected" : "500 MB (500 megabyte)",
 *       "found" : "100 MB (100 megabyte)",
 *       "reason" : "the German service is smaller until March",
 *       "expires" : "2027-03-31",
 *       "fingerprint" : "…"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * Document and fingerprint say which finding it is; reason and expires are for people to fill in
 * and may be missing; the rest is only to read.
 */
final class BaselineFile {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  BaselineFile(Path file) {
    this.file = file;
  }

  /**
   * What it accepts.
   *
   * @throws InputException if there is no such file, or it is no baseline
   */
  Baseline read() {
    if (!Files.exists(file)) {
      throw new InputException("No baseline " + file + "; --update-baseline writes one");
    }
    try {
      List<AcceptedFinding> accepted = new ArrayList<>();
      JsonNode entries = JSON.readTree(Utf8.read(file)).path("accepted");
      if (!entries.isArray()) {
        throw new InputException(file + " is no baseline: it has no list \"accepted\"");
      }
      entries.forEach(entry -> accepted.add(finding(entry)));
      return new Baseline(accepted);
    } catch (JsonProcessingException e) {
      throw new InputException(
          "The baseline " + file + " is not valid JSON: " + JsonProblem.of(e), e);
    }
  }

  /** As {@link #read}, and empty if there is no such file. */
  Baseline readIfThere() {
    return Files.exists(file) ? read() : new Baseline(List.of());
  }

  private AcceptedFinding finding(JsonNode json) {
    if (!json.path("fingerprint").isTextual()) {
      throw new InputException("The baseline " + file + " has an entry without fingerprint");
    }
    List<String> versions = new ArrayList<>();
    json.path("versions").forEach(version -> versions.add(version.asText()));
    return new AcceptedFinding(
        json.path("document").asText(),
        json.path("fingerprint").asText(),
        json.path("kind").asText(),
        versions,
        json.path("expected").asText(),
        json.path("found").asText(),
        json.path("reason").asText(),
        expires(json.path("expires").asText()));
  }

  private @Nullable LocalDate expires(String day) {
    try {
      return day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new InputException(
          "The baseline " + file + " has the day '" + day + "'; write it as 2027-03-31", e);
    }
  }

  /**
   * Writes it anew.
   *
   * @throws InputException if it cannot be written
   */
  void write(Baseline baseline) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode accepted = root.putArray("accepted");
    baseline.accepted().forEach(finding -> write(finding, accepted.addObject()));
    try {
      Files.writeString(file, writer().writeValueAsString(root) + "\n");
    } catch (IOException e) {
      throw InputException.of("Cannot write", file, e);
    }
  }

  private static void write(AcceptedFinding finding, ObjectNode json) {
    json.put("document", finding.document()).put("kind", finding.kind());
    finding.versions().forEach(json.putArray("versions")::add);
    json.put("expected", finding.expected()).put("found", finding.found());
    json.put("reason", finding.reason());
    if (finding.expires() != null) {
      json.put("expires", finding.expires().toString());
    }
    json.put("fingerprint", finding.fingerprint());
  }

  private static ObjectWriter writer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return JSON.writer(printer);
  }
}
