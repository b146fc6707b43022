package org.unanimous.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a language writes quantities, as {@code written/<language>.txt} says it:
 *
 * <pre>
 * # a comment
 * carrier: a text around the quantity, {} in its place
 * money USD*1000000: ${d} million | {d} million dollars
 * </pre>
 *
 * Before the colon stands what is written: the kind of the claim ({@code range} before it for one),
 * its unit, a factor or divisor of the figures. Behind it stand the ways to write it; {@link
 * QuantityWriter} says what the letters in braces are.
 *
 * @param language whose separators, words and month names are written
 * @param what the kind, unit and factor
 * @param template one way to write it
 */
record Notations(String language, String what, String template) {

  private static final String SHARED = "und";

  /** The ways of the language itself, and those that all languages share. */
  static List<Notations> of(String language) {
    List<Notations> all = new ArrayList<>();
    for (String file : List.of(SHARED, language)) {
      for (String line : lines(file)) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("carrier")) {
          for (String template : line.substring(colon + 2).split(" \\| ", -1)) {
            all.add(new Notations(language, line.substring(0, colon), template.strip()));
          }
        }
      }
    }
    return all;
  }

  /** The texts that a quantity of the language may stand in. */
  static List<String> carriers(String language) {
    return lines(language).stream()
        .filter(line -> line.startsWith("carrier: "))
        .map(line -> line.substring("carrier: ".length()))
        .toList();
  }

  private static List<String> lines(String file) {
    String name = "/org/unanimous/written/" + file + ".txt";
    try (InputStream stream = Objects.requireNonNull(Notations.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return language + " " + what + ": " + template;
  }
}
