package org.unanimous.benchmarks;

import java.util.Random;

/**
 * Exchanges the digits of a text for others, so that the figures stay as long as they were, and
 * says who speaks in it.
 */
final class Variation {
  /** Where the name of a speaker stands. */
  private static final String NAME = "{name}";

  private static final String[] LATIN = {
    "Nora Falk", "Clara Winter", "Elena Marsh", "Ida Brandt", "Marta Lind", "Julia Sommer",
    "Anna Keller", "Olga Petersen", "Irene Castle", "Sofia Berg", "Lina Hofmann", "Vera Stone"
  };

  private static final String[] CYRILLIC = {
    "Нора Фальк", "Клара Винтер", "Елена Марш", "Ида Брандт", "Марта Линд", "Юлия Зоммер",
    "Анна Келлер", "Ольга Петерсен", "Ирен Касл", "София Берг", "Лина Хофман", "Вера Стоун"
  };

  /** Leaves digits as they are. */
  static final Variation SAME = new Variation("0123456789".toCharArray(), 0);

  private final char[] others;
  private final int name;

  private Variation(char[] others, int name) {
    this.others = others;
    this.name = name;
  }

  /** What follows from the seed; zero stays zero. */
  static Variation of(int seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    char[] others = "0123456789".toCharArray();
    for (int i = 9; i > 1; i--) {
      int k = 1 + random.nextInt(i);
      char other = others[i];
      others[i] = others[k];
      others[k] = other;
    }
    return new Variation(others, random.nextInt(LATIN.length));
  }

  /** The text with a name where it leaves room for one, in the letters of the language. */
  String named(String text, String language) {
    return text.replace(NAME, (language.equals("ru") ? CYRILLIC : LATIN)[name]);
  }

  /** The text with other digits. */
  String in(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < changed.length(); i++) {
      char c = changed.charAt(i);
      if (c >= '0' && c <= '9') {
        changed.setCharAt(i, others[c - '0']);
      }
    }
    return changed.toString();
  }

  /** The text with its last digit one higher (nine becomes one). */
  static String lastChanged(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        char other = c == '9' ? '1' : (char) (c + 1);
        return text.substring(0, i) + other + text.substring(i + 1);
      }
    }
    throw new IllegalArgumentException("No digit to change in '" + text + "'");
  }
}
