package org.unanimous.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The texts of a language under the mechanisms they stand for. How they are written stands in the
 * files' README.
 */
record SpecFile(String language, List<String> lines) {
  private static final String SUFFIX = ".txt";

  private static final String ROW = "| ";

  SpecFile {
    lines = List.copyOf(lines);
  }

  /** The files of all languages that have one. */
  static List<SpecFile> all() {
    try (Stream<Path> files = Files.list(folder())) {
      Stream<String> names = files.map(file -> file.getFileName().toString()).sorted();
      return names
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> new SpecFile(name.substring(0, name.length() - SUFFIX.length()), read(name)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mechanisms that the README lists. */
  static List<String> listedMechanisms() {
    return read("README.md").stream()
        .filter(line -> line.startsWith(ROW))
        .skip(1)
        .map(line -> line.substring(ROW.length(), line.indexOf('|', 1)).strip())
        .toList();
  }

  private static List<String> read(String name) {
    try {
      return Files.readAllLines(folder().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(SpecFile.class.getResource("/org/unanimous/spec")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The headings, in the order of the file. */
  List<String> mechanisms() {
    return lines.stream().filter(SpecFile::isHeading).map(SpecFile::heading).toList();
  }

  List<Spec> specs() {
    List<Spec> specs = new ArrayList<>();
    String mechanism = "";
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(lines.get(i))) {
        mechanism = heading(lines.get(i));
      } else if (isText(lines.get(i))) {
        specs.add(spec(mechanism, i));
      } else if (isClaim(lines.get(i)) && !isText(lines.get(i - 1)) && !isClaim(lines.get(i - 1))) {
        throw new IllegalArgumentException(this + ":" + (i + 1) + ": a claim without a text");
      }
    }
    return specs;
  }

  /** The texts under a heading: those of the mechanism, or those that only look like them. */
  List<Spec> specs(String mechanism, boolean alike) {
    return specs().stream()
        .filter(spec -> spec.mechanism().equals(mechanism) && spec.alike() == alike)
        .toList();
  }

  private Spec spec(String mechanism, int i) {
    String text = lines.get(i);
    List<String> claims =
        lines.subList(i + 1, lines.size()).stream().takeWhile(SpecFile::isClaim).toList();
    return new Spec(
        language, i + 1, mechanism, text.startsWith("!"), text.substring(1).strip(), claims);
  }

  private static boolean isHeading(String line) {
    return line.startsWith("[");
  }

  private static String heading(String line) {
    return line.substring(1, line.indexOf(']'));
  }

  private static boolean isText(String line) {
    return line.startsWith(">") || line.startsWith("!");
  }

  private static boolean isClaim(String line) {
    return !line.isBlank() && !isText(line) && !isHeading(line) && !line.startsWith("#");
  }

  @Override
  public String toString() {
    return language + SUFFIX;
  }
}
