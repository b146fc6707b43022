package org.unanimous.claim;

import java.text.Normalizer;
import java.util.Locale;

/** Folds letters so that a name can be compared across case, marks and the alphabets of Europe. */
public final class Letters {
  // Sources: ISO 9:1995 and BGN/PCGN 1947 for Cyrillic, ISO 843:1997 for Greek, the letters' sounds
  // in short.
  private static final String[] CYRILLIC = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "h", "ts", "ch", "sh", "sh", "", "y", "", "e", "yu", "ya"
  };
  private static final String[] GREEK = {
    "a", "b", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s",
    "t", "u", "f", "h", "ps", "o"
  };

  private static final String FOREIGN_SHAPES = "АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧавекмнорстухіјѕ";
  private static final String LATIN_SHAPES = "ABEKMHOPCTYXIJSABEZHIKMNOPTYXabekmhopctyxijs";

  private Letters() {}

  /** Lower-case Latin letters and digits only: {@code Аполлон-11} becomes {@code apollon11}. */
  public static String folded(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    String small = plain.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      fold(small.charAt(i), folded);
    }
    return folded.toString();
  }

  /** Nothing in it can be decomposed: so are most names. */
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The same with letters of other alphabets by their shape: the Cyrillic Н is an H. */
  static String foldedByShape(String name) {
    StringBuilder latin = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      int shape = FOREIGN_SHAPES.indexOf(name.charAt(i));
      latin.append(shape < 0 ? name.charAt(i) : LATIN_SHAPES.charAt(shape));
    }
    return folded(latin.toString());
  }

  private static void fold(char letter, StringBuilder into) {
    if (letter >= 'a' && letter <= 'z') {
      into.append(letter);
    } else if (letter >= 'а' && letter <= 'я') {
      into.append(CYRILLIC[letter - 'а']);
    } else if (letter >= 'α' && letter <= 'ω') {
      into.append(GREEK[letter - 'α']);
    } else if (Character.isDigit(letter)) {
      into.append((char) ('0' + Character.digit(letter, 10)));
    } else if (Character.isLetter(letter)) {
      into.append(other(letter));
    }
  }

  private static String other(char letter) {
    return switch (letter) {
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ø' -> "o";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ı' -> "i";
      case 'є' -> "e";
      case 'і', 'ї', 'ј' -> "i";
      case 'ґ' -> "g";
      default -> String.valueOf(letter);
    };
  }

  /**
   * Do two folded names share their consonants, as a name does in another spelling: apollo and
   * apollon?
   */
  public static boolean soundAlike(String folded, String other) {
    return areClose(skeleton(folded), skeleton(other));
  }

  /** Do two skeletons differ in one consonant at the end at most? */
  static boolean areClose(String skeleton, String other) {
    return skeleton.length() > 1
        && other.length() > 1
        && Math.abs(skeleton.length() - other.length()) <= 1
        && (skeleton.startsWith(other) || other.startsWith(skeleton));
  }

  /** The consonants of a folded name, double ones once, those of one sound alike. */
  public static String skeleton(String folded) {
    StringBuilder skeleton = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char sound = isPh(folded, i) ? 'f' : sound(folded.charAt(i));
      if (sound != 0
          && (skeleton.length() == 0 || skeleton.charAt(skeleton.length() - 1) != sound)) {
        skeleton.append(sound);
      }
    }
    return skeleton.toString();
  }

  private static boolean isPh(String folded, int i) {
    return folded.charAt(i) == 'p' && i + 1 < folded.length() && folded.charAt(i + 1) == 'h';
  }

  private static char sound(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'j' -> 0;
      case 'c', 'q' -> 'k';
      case 'w' -> 'v';
      case 'z' -> 's';
      default -> letter;
    };
  }
}
