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
import org.jspecify.annotations.Nullable;

/**
 * A text and the claims it makes, as a spec file states them.
 *
 * <pre>
 * # a comment
 * &gt; Die Kosten stiegen auf 5,5 Millionen US-Dollar.
 * 5,5 Millionen US-Dollar = MONEY 5500000 USD ~level
 * </pre>
 *
 * A blank line ends a block. The lines are all strong claims of the text, in any order; a weak one
 * is listed only if it matters. {@link ClaimLine} says how a claim is written. Lines that begin
 * with {@code said:} are all that is attributed, in the order of the text: {@code said: source |
 * cue | mode}, {@code said: -} for nothing; without such lines it does not matter.
 *
 * @param language the tag of the file it stands in
 * @param line where the text stands in the file, from 1
 */
record Spec(String language, int line, String text, List<String> lines) {
  private static final String SAID = "said:";

  private static final String SUFFIX = ".txt";

  List<String> claims() {
    return lines.stream().filter(line -> !line.startsWith(SAID)).toList();
  }

  /** What is attributed; null if that does not matter. */
  @Nullable List<String> sayings() {
    List<String> said = lines.stream().filter(line -> line.startsWith(SAID)).toList();
    return said.isEmpty()
        ? null
        : said.stream()
            .map(line -> line.substring(SAID.length()).strip())
            .filter(line -> !line.equals("-"))
            .toList();
  }

  /** The languages that have a spec file. */
  static List<String> languages() {
    try (Stream<Path> files = Files.list(folder())) {
      Stream<String> names = files.map(file -> file.getFileName().toString()).sorted();
      return names.map(name -> name.substring(0, name.length() - SUFFIX.length())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks of {@code spec/<language>.txt}. */
  static List<Spec> read(String language) {
    try {
      return parse(language, Files.readAllLines(folder().resolve(language + SUFFIX)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Spec.class.getResource("/org/unanimous/spec")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Spec> parse(String language, List<String> lines) {
    List<Spec> specs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(">")) {
        List<String> own =
            lines.subList(i + 1, lines.size()).stream().takeWhile(Spec::isClaim).toList();
        specs.add(new Spec(language, i + 1, lines.get(i).substring(1).strip(), own));
        i += own.size();
      } else if (isClaim(lines.get(i)) && !lines.get(i).startsWith("#")) {
        throw new IllegalArgumentException(
            language + ".txt:" + (i + 1) + ": a claim without a text before it");
      }
    }
    return specs;
  }

  private static boolean isClaim(String line) {
    return !line.isBlank() && !line.startsWith(">") && !line.startsWith("#");
  }

  @Override
  public String toString() {
    return language + ".txt:" + line + " " + text;
  }
}
