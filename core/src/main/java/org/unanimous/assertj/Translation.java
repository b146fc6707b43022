package org.unanimous.assertj;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.unanimous.report.Origin;
import org.unanimous.text.MessageZones;
import org.unanimous.text.PropertiesFile;
import org.unanimous.text.PropertiesMessage;
import org.unanimous.text.Version;

/**
 * The messages of one file of a bundle.
 *
 * @param id of their versions
 * @param messages by key
 */
record Translation(
    String id,
    Locale locale,
    boolean isBase,
    Origin file,
    Map<String, PropertiesMessage> messages) {
  static Translation of(String tag, BundleFile file) {
    return read(tag, Locale.forLanguageTag(tag), false, file);
  }

  static Translation ofBase(String id, Locale locale, BundleFile file) {
    return read(id, locale, true, file);
  }

  private static Translation read(String id, Locale locale, boolean isBase, BundleFile file) {
    String content = file.content();
    Map<String, PropertiesMessage> messages = new LinkedHashMap<>();
    PropertiesFile.messages(content).forEach(message -> messages.put(message.key(), message));
    Origin origin = Origin.ofText(file.name(), content);
    return new Translation(id, locale, isBase, origin, Map.copyOf(messages));
  }

  Set<String> keys() {
    return messages.keySet();
  }

  List<String> texts() {
    return messages.values().stream().map(PropertiesMessage::text).toList();
  }

  Version version(String key, MessageZones zones) {
    String text = message(key).text();
    return new Version(id, locale, text, zones.in(text));
  }

  Origin origin(String key) {
    return new MessageOrigin(file, message(key));
  }

  private PropertiesMessage message(String key) {
    return Objects.requireNonNull(messages.get(key));
  }
}
