package org.unanimous.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unanimous.examples.files.InputException;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/** One line asked of {@code batch} or {@code extract --jsonl}. */
final class Request {
  private static final String BATCH_LINE =
      "{\"id\": \"1\", \"versions\": {\"en\": \"…\", \"de\": \"…\"}}";
  private static final String EXTRACT_LINE = "{\"id\": \"1\", \"lang\": \"en\", \"text\": \"…\"}";

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'.*");

  private final JsonNode line;

  private Request(JsonNode line) {
    this.line = line;
  }

  /**
   * Reads a line.
   *
   * @throws InputException if the line is not an object of JSON
   */
  static Request parse(String text) {
    try {
      JsonNode line = JSON.readTree(text);
      if (line.isObject()) {
        return new Request(line);
      }
    } catch (JsonProcessingException e) {
      throw new InputException(problem(e), e);
    }
    throw new InputException("The line is not an object of JSON such as " + BATCH_LINE);
  }

  private static String problem(JsonProcessingException e) {
    Matcher duplicate = DUPLICATE.matcher(e.getOriginalMessage());
    if (duplicate.matches()) {
      String name = duplicate.group(1);
      return "The line names '" + name + "' twice; name them apart, for example '" + name + "@b'";
    }
    return "The line is not valid JSON: " + e.getOriginalMessage() + " (" + place(e) + ")";
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? "at an unknown place"
        : "character " + (e.getLocation().getCharOffset() + 1);
  }

  /** The id of a line, which need not be valid behind it; null if there is none. */
  static @Nullable String id(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals("id");
        JsonToken value = parser.nextToken();
        if (found) {
          return value.isScalarValue() && value != JsonToken.VALUE_NULL ? parser.getText() : null;
        }
        parser.skipChildren();
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  /** As given; null if there is none. */
  @Nullable String id() {
    JsonNode id = line.get("id");
    return id == null || id.isNull() || id.isContainerNode() ? null : id.asText();
  }

  Document document() {
    JsonNode versions = line.get("versions");
    if (versions == null || !versions.isObject() || versions.isEmpty()) {
      throw new InputException("The line has no versions; it looks like " + BATCH_LINE);
    }
    List<Version> read = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : versions.properties()) {
      read.add(
          Version.of(entry.getKey(), string(entry.getValue(), "version '" + entry.getKey() + "'")));
    }
    JsonNode reference = line.get("reference");
    return new Document(
        read, reference == null || reference.isNull() ? null : string(reference, "reference"));
  }

  Version version() {
    return Version.of(field("lang"), field("text"));
  }

  private String field(String name) {
    JsonNode value = line.get(name);
    if (value == null) {
      throw new InputException("The line has no " + name + "; it looks like " + EXTRACT_LINE);
    }
    return string(value, name);
  }

  private static String string(JsonNode value, String name) {
    if (!value.isTextual()) {
      throw new InputException("The " + name + " is not a string: " + value);
    }
    return value.textValue();
  }

  /** The answer to a line that cannot be processed. */
  static String error(@Nullable String id, String message) {
    return JSON.createObjectNode().put("id", id).put("error", message).toString();
  }
}
