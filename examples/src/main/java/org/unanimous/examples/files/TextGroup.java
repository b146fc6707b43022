package org.unanimous.examples.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unanimous.report.Origin;
import org.unanimous.text.Document;
import org.unanimous.text.MessageZones;
import org.unanimous.text.Version;

/**
 * Files that hold the same texts in several languages.
 *
 * @param name what the files have in common; empty if there is nothing else to tell them from
 * @param files by the ids of their versions, in the order to show them
 */
public record TextGroup(String name, Map<String, Path> files) {
  public TextGroup {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /**
   * Reads the files: a document for each text that at least two of them have.
   *
   * @param reader takes the texts out of a file
   * @param reference the id of the version to trust where there is one; null for none
   * @throws InputException if a file cannot be read
   */
  public List<SourceDocument> read(
      Function<Path, List<Section>> reader, @Nullable String reference) {
    Map<String, Map<String, Section>> byKey = new LinkedHashMap<>();
    files.forEach(
        (id, file) ->
            reader
                .apply(file)
                .forEach(
                    section ->
                        byKey
                            .computeIfAbsent(section.key(), key -> new LinkedHashMap<>())
                            .put(id, section)));
    MessageZones zones = zones(byKey);
    return byKey.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> document(entry.getKey(), entry.getValue(), zones, reference))
        .toList();
  }

  /** What all messages in all languages together show of how they are written. */
  private static MessageZones zones(Map<String, Map<String, Section>> byKey) {
    return MessageZones.of(
        byKey.values().stream()
            .flatMap(sections -> sections.values().stream())
            .filter(Section::isMessage)
            .map(Section::text)
            .toList());
  }

  private SourceDocument document(
      String key, Map<String, Section> sections, MessageZones zones, @Nullable String reference) {
    List<Version> versions = new ArrayList<>();
    Map<String, Origin> origins = new HashMap<>();
    sections.forEach(
        (id, section) -> {
          versions.add((section.isMessage() ? section.with(zones) : section).version(id));
          origins.put(id, section.origin());
        });
    Document document = new Document(versions, sections.containsKey(reference) ? reference : null);
    return new SourceDocument(name(key), document, origins);
  }

  private String name(String key) {
    return name.isEmpty() || key.isEmpty() ? name + key : name + "#" + key;
  }
}
