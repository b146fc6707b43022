package org.unanimous.assertj;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unanimous.report.Origin;
import org.unanimous.text.Document;
import org.unanimous.text.MessageZones;
import org.unanimous.text.Version;

/**
 * A resource bundle of the class path.
 *
 * @param translations by locale, the base first if there is one
 */
record Bundle(List<Translation> translations) {
  /**
   * What the locales have for one key.
   *
   * @param origins by version id
   */
  record Message(Document document, Map<String, Origin> origins) {}

  static Bundle load(String baseName, Locale base, ClassLoader loader) {
    SortedMap<String, BundleFile> files = BundleFiles.of(baseName, loader);
    if (files.size() < 2) {
      throw new IllegalArgumentException(nothingToCompare(baseName, files));
    }
    List<Translation> translations = new ArrayList<>();
    files.forEach(
        (suffix, file) ->
            translations.add(
                suffix.isEmpty()
                    ? Translation.ofBase(baseId(base, files), base, file)
                    : Translation.of(suffix.replace('_', '-'), file)));
    return new Bundle(translations);
  }

  /** The tag of its language, unless that language has a file of its own too. */
  private static String baseId(Locale base, SortedMap<String, BundleFile> files) {
    String tag = base.toLanguageTag();
    return files.containsKey(tag.replace('-', '_')) ? tag + "@base" : tag;
  }

  private static String nothingToCompare(String baseName, SortedMap<String, BundleFile> files) {
    String example = baseName + "_de.properties";
    return files.isEmpty()
        ? "No resource bundle '"
            + baseName
            + "' on the class path: neither "
            + baseName
            + ".properties nor a file of a locale such as "
            + example
        : "Resource bundle '"
            + baseName
            + "' has nothing to compare: only "
            + files.values().iterator().next().location()
            + ", and no other locale such as "
            + example;
  }

  /** A document for each key that two files have, by key. */
  SortedMap<String, Message> messages() {
    SortedMap<String, List<Translation>> byKey = new TreeMap<>();
    for (Translation translation : translations) {
      for (String key : translation.keys()) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(translation);
      }
    }
    MessageZones zones =
        MessageZones.of(translations.stream().flatMap(each -> each.texts().stream()).toList());
    SortedMap<String, Message> messages = new TreeMap<>();
    byKey.forEach(
        (key, having) -> {
          if (having.size() > 1) {
            messages.put(key, message(key, having, zones));
          }
        });
    return messages;
  }

  private static Message message(String key, List<Translation> having, MessageZones zones) {
    Translation first = having.get(0);
    List<Version> versions = having.stream().map(each -> each.version(key, zones)).toList();
    Map<String, Origin> origins = new HashMap<>();
    having.forEach(each -> origins.put(each.id(), each.origin(key)));
    return new Message(new Document(versions, first.isBase() ? first.id() : null), origins);
  }
}
