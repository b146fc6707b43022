package org.unanimous.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The table of units, read once from {@code units.txt} beside this class, which names its sources.
 */
public final class Units {
  private static final String FILE = "units.txt";
  private static final Map<String, Unit> BY_CODE = read();

  private Units() {}

  /** The unit of that code; null if the table has none. Currencies are not in the table. */
  public static @Nullable Unit byCode(String code) {
    return BY_CODE.get(code);
  }

  private static Map<String, Unit> read() {
    InputStream stream = Units.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("The table of units is missing from the jar: " + FILE);
    }
    Map<String, Unit> units = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        add(units, line, number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(units);
  }

  private static void add(Map<String, Unit> units, String line, int number) {
    int comment = line.indexOf('#');
    String content = (comment < 0 ? line : line.substring(0, comment)).strip();
    if (content.isEmpty()) {
      return;
    }
    StringTokenizer columns = new StringTokenizer(content);
    int count = columns.countTokens();
    if (count < 3 || count > 4) {
      throw new IllegalStateException(
          FILE
              + ":"
              + number
              + ": a unit needs code, dimension, factor and perhaps an offset: "
              + content);
    }
    String code = columns.nextToken();
    String dimension = columns.nextToken();
    Rational factor = Rational.parse(columns.nextToken());
    Rational offset = count == 4 ? Rational.parse(columns.nextToken()) : Rational.ZERO;
    Unit unit = new Unit(code, dimension, factor, offset);
    if (units.put(unit.code(), unit) != null) {
      throw new IllegalStateException(FILE + ":" + number + ": a second unit " + unit.code());
    }
  }
}
