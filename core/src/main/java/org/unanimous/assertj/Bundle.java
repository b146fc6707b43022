package org.unanimous.assertj;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unanimous.text.Document;
import org.unanimous.text.Placeholders;
import org.unanimous.text.Version;

/**
 * A resource bundle of the class path.
 *
 * @param translations by locale, the base first if there is one
 */
record Bundle(List<Translation> translations) {
  /** The messages of one file, and the id of their versions. */
  record Translation(String id, Locale locale, boolean isBase, ResourceBundle messages) {
    Version version(String key) {
      String message = messages.getString(key);
      return new Version(id, locale, message, Placeholders.in(message));
    }
  }

  static Bundle load(String baseName, Locale base, ClassLoader loader) {
    SortedMap<String, URL> files = BundleFiles.of(baseName, loader);
    if (files.size() < 2) {
      throw new IllegalArgumentException(nothingToCompare(baseName, files));
    }
    List<Translation> translations = new ArrayList<>();
    files.forEach(
        (suffix, file) ->
            translations.add(
                suffix.isEmpty()
                    ? new Translation(baseId(base, files), base, true, read(file))
                    : translation(suffix.replace('_', '-'), read(file))));
    return new Bundle(translations);
  }

  private static Translation translation(String tag, ResourceBundle messages) {
    return new Translation(tag, Locale.forLanguageTag(tag), false, messages);
  }

  /** The tag of its language, unless that language has a file of its own too. */
  private static String baseId(Locale base, SortedMap<String, URL> files) {
    String tag = base.toLanguageTag();
    return files.containsKey(tag.replace('-', '_')) ? tag + "@base" : tag;
  }

  private static ResourceBundle read(URL file) {
    try (InputStream in = file.openStream()) {
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static String nothingToCompare(String baseName, SortedMap<String, URL> files) {
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
            + files.values().iterator().next()
            + ", and no other locale such as "
            + example;
  }

  /** A document for each key that two files have, by key. */
  SortedMap<String, Document> messages() {
    SortedMap<String, List<Translation>> byKey = new TreeMap<>();
    for (Translation translation : translations) {
      for (String key : translation.messages.keySet()) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(translation);
      }
    }
    SortedMap<String, Document> messages = new TreeMap<>();
    byKey.forEach(
        (key, having) -> {
          if (having.size() > 1) {
            messages.put(key, document(key, having));
          }
        });
    return messages;
  }

  private static Document document(String key, List<Translation> having) {
    Translation first = having.get(0);
    List<Version> versions = having.stream().map(each -> each.version(key)).toList();
    return new Document(versions, first.isBase ? first.id : null);
  }
}
