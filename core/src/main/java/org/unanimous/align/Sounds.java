package org.unanimous.align;

import java.text.Normalizer;

/** What letters of different alphabets sound like, so that names can be compared across them. */
final class Sounds {
  /** Characters before that may have a sound: Cyrillic ends here. */
  static final int COVERED = 0x530;

  private static final char[] SOUNDS = sounds();

  private Sounds() {}

  private static char[] sounds() {
    char[] sounds = new char[COVERED];
    for (char c = 'A'; c < sounds.length; c++) {
      String plain =
          Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
      sounds[c] = sound(plain.charAt(0));
    }
    return sounds;
  }

  private static char sound(char letter) {
    return switch (letter) {
      case 'a', 'а', 'я', 'α' -> 'A';
      case 'e', 'е', 'э', 'є', 'ε', 'η' -> 'E';
      case 'i', 'и', 'і', 'ї', 'ι', 'y', 'ы', 'j' -> 'I';
      case 'o', 'о', 'ο', 'ω', 'ø' -> 'O';
      case 'u', 'у', 'ю', 'υ' -> 'U';
      case 'b', 'б', 'β' -> 'B';
      case 'd', 'д', 'δ', 'đ' -> 'D';
      case 'f', 'v', 'w', 'ф', 'в', 'φ' -> 'F';
      case 'g', 'г', 'ґ', 'γ' -> 'G';
      case 'k', 'c', 'q', 'к', 'х', 'κ', 'χ' -> 'K';
      case 'l', 'ł', 'л', 'λ' -> 'L';
      case 'm', 'м', 'μ' -> 'M';
      case 'n', 'н', 'ν' -> 'N';
      case 'p', 'п', 'π' -> 'P';
      case 'r', 'р', 'ρ' -> 'R';
      case 's', 'z', 'ß', 'с', 'з', 'ц', 'ч', 'ш', 'щ', 'ж', 'σ', 'ς', 'ζ' -> 'S';
      case 't', 'т', 'τ', 'θ', 'þ' -> 'T';
      case 'x', 'ξ' -> 'X';
      default -> 0;
    };
  }

  /** Is the character before the end of Cyrillic? Later ones have no sound here. */
  static boolean covers(char letter) {
    return letter < SOUNDS.length;
  }

  /** The class of its sound as a letter A-Z; 0 for none. */
  static char of(char letter) {
    return letter < SOUNDS.length ? SOUNDS[letter] : 0;
  }
}
