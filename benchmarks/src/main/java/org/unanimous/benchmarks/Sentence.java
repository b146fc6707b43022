package org.unanimous.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A sentence in all languages. */
record Sentence(Kind kind, Map<String, String> byLanguage) {
  /** What it states. */
  enum Kind {
    /** Does it hold figures whose digits may be exchanged? */
    VARY,
    /** Does it hold a figure, a date or a number word that must stay? */
    FIGURES,
    /** Does someone say it who has a name? */
    NAMED,
    /** Does it state nothing? */
    PLAIN
  }

  Sentence {
    byLanguage = Map.copyOf(byLanguage);
  }

  String in(String language, Variation variation) {
    String text = byLanguage.get(language);
    if (text == null) {
      throw new IllegalArgumentException(
          "No sentences in '" + language + "', only in " + byLanguage.keySet());
    }
    return variation.named(kind == Kind.VARY ? variation.in(text) : text, language);
  }

  /** Reads blocks of lines; the file says how they look. */
  static List<Sentence> read(BufferedReader lines) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    Map<String, String> byLanguage = new HashMap<>();
    Kind kind = Kind.PLAIN;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int colon = line.indexOf(": ");
      if (line.isEmpty() && !byLanguage.isEmpty()) {
        sentences.add(new Sentence(kind, byLanguage));
        byLanguage = new HashMap<>();
        kind = Kind.PLAIN;
      } else if (colon == 2) {
        byLanguage.put(line.substring(0, colon), line.substring(colon + 2));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        kind = Kind.valueOf(line.toUpperCase(Locale.ROOT));
      }
    }
    if (!byLanguage.isEmpty()) {
      sentences.add(new Sentence(kind, byLanguage));
    }
    return sentences;
  }
}
