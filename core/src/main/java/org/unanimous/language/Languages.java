package org.unanimous.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Languages by locale: the data of the library and, on top, files of the user. Thread-safe; each
 * language is read once, when it is first asked for.
 */
public final class Languages {
  /** What holds for every language: symbols, codes, digits. */
  private static final String EVERY = "und";

  private final List<Path> folders;
  private final ConcurrentHashMap<String, Language> read = new ConcurrentHashMap<>();

  /**
   * The languages of the library.
   *
   * @param folders of the user, with files {@code <tag>.txt} that are read on top, in this order
   */
  public Languages(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * The language of a locale, by its region's data if there are any; a limited one where nothing is
   * known.
   */
  public Language of(Locale locale) {
    String tag =
        locale.getCountry().isEmpty()
            ? locale.getLanguage()
            : locale.getLanguage() + "-" + locale.getCountry();
    Language known = read.get(tag);
    return known != null ? known : readOnce(locale.getLanguage(), tag);
  }

  private synchronized Language readOnce(String language, String tag) {
    Language known = read.get(tag);
    if (known == null) {
      known = read(language, tag);
      read.put(tag, known);
    }
    return known;
  }

  private Language read(String language, String tag) {
    LanguageReader reader = new LanguageReader();
    try {
      addOwn(reader, EVERY);
      boolean known = addOwn(reader, "cldr/".concat(language));
      known |= addOwn(reader, language);
      known |= addFolders(reader, language);
      if (!tag.equals(language)) {
        addOwn(reader, tag);
        addFolders(reader, tag);
      }
      return reader.language(tag, !known);
    } catch (IOException e) {
      throw new UncheckedIOException("Language data of '" + tag + "' cannot be read", e);
    }
  }

  private static boolean addOwn(LanguageReader reader, String name) throws IOException {
    String file = name.concat(".txt");
    InputStream stream = Languages.class.getResourceAsStream(file);
    if (stream == null) {
      return false;
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.add(file, lines);
    }
    return true;
  }

  private boolean addFolders(LanguageReader reader, String name) throws IOException {
    boolean found = false;
    for (Path folder : folders) {
      Path file = folder.resolve(name + ".txt");
      if (Files.exists(file)) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
          reader.add(file.toString(), lines);
        }
        found = true;
      }
    }
    return found;
  }
}
