package org.unanimous.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/**
 * A text and its translation of which is known whether they agree.
 *
 * @param edit the kind of edit that made them disagree; null if they agree
 * @param cleanId the id of the same pair before the edit; null if there is none
 */
record LabelledPair(
    String id, Version source, Version target, @Nullable String edit, @Nullable String cleanId) {

  /**
   * Reads one line of the form that README.md describes.
   *
   * @throws IllegalArgumentException if a field is missing
   */
  static LabelledPair of(JsonNode line) {
    boolean clean = text(line, "label").equals("clean");
    JsonNode cleanId = line.get("clean_id");
    return new LabelledPair(
        text(line, "id"),
        Version.of(text(line, "src_lang") + "@source", text(line, "src")),
        Version.of(text(line, "tgt_lang") + "@target", text(line, "tgt")),
        clean ? null : kind(line.path("edit")),
        cleanId == null ? null : cleanId.asText());
  }

  private static String text(JsonNode line, String field) {
    JsonNode value = line.get(field);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("needs a text in '" + field + "'");
    }
    return value.asText();
  }

  private static String kind(JsonNode edit) {
    if (!edit.isObject()) {
      return edit.asText("altered");
    }
    String type = edit.path("type").asText("altered");
    return edit.has("sub") ? type + "/" + edit.get("sub").asText() : type;
  }

  /** Do both texts agree? */
  boolean isClean() {
    return edit == null;
  }

  /** The languages of both, as {@code en-de}. */
  String languages() {
    return source.locale().getLanguage() + "-" + target.locale().getLanguage();
  }

  Document document() {
    return Document.of(source, target).withReference(source.id());
  }

  /** Are both texts in languages of the set? An empty set has them all. */
  boolean isIn(Set<String> languages) {
    return languages.isEmpty()
        || (languages.contains(source.locale().getLanguage())
            && languages.contains(target.locale().getLanguage()));
  }
}
