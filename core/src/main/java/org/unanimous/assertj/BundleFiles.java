package org.unanimous.assertj;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle.Control;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the files of a resource bundle: the base file and those of its locales. */
final class BundleFiles {
  private static final String ENDING = ".properties";
  private static final Control NAMES = Control.getControl(Control.FORMAT_PROPERTIES);

  private final String resource;
  private final ClassLoader loader;
  private final SortedMap<String, BundleFile> found = new TreeMap<>();

  private BundleFiles(String resource, ClassLoader loader) {
    this.resource = resource;
    this.loader = loader;
  }

  /**
   * The files by what their names add to the base name: {@code pt_BR}, nothing for the base file.
   * Those of locales that the JDK knows may be anywhere on the class path; others are found beside
   * one of them.
   */
  static SortedMap<String, BundleFile> of(String baseName, ClassLoader loader) {
    BundleFiles files = new BundleFiles(baseName.replace('.', '/'), loader);
    for (Locale locale : Locale.getAvailableLocales()) {
      files.seek(NAMES.toBundleName("", locale));
    }
    for (BundleFile file : List.copyOf(files.found.values())) {
      files.seekBeside(file.location());
    }
    return files.found;
  }

  private void seek(String suffix) {
    URL location = loader.getResource(resource + suffix + ENDING);
    if (location != null) {
      found.put(
          suffix.isEmpty() ? "" : suffix.substring(1),
          new BundleFile(baseName() + suffix + ENDING, location));
    }
  }

  /** Without its package. */
  private String baseName() {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  private void seekBeside(URL file) {
    String start = baseName() + "_";
    for (String name : namesBeside(file)) {
      if (name.startsWith(start) && name.endsWith(ENDING)) {
        String suffix = name.substring(start.length(), name.length() - ENDING.length());
        if (isLocale(suffix)) {
          seek("_" + suffix);
        }
      }
    }
  }

  /** Else it is part of another bundle's name: {@code messages_admin.properties}. */
  private static boolean isLocale(String suffix) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(suffix.replace('_', '-')).build();
      return !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** None where a class loader keeps its files in a way of its own. */
  private static List<String> namesBeside(URL file) {
    try {
      if (file.getProtocol().equals("file")) {
        return namesIn(Path.of(URI.create(file.toString())).resolveSibling(""));
      }
      return file.openConnection() instanceof JarURLConnection jar ? namesIn(jar) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private static List<String> namesIn(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    String entry = connection.getEntryName();
    String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(other -> other.getName())
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()))
          .toList();
    }
  }
}
