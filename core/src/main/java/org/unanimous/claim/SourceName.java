package org.unanimous.claim;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The name of a source, comparable across languages, alphabets and inflection: Мидхи is Midha.
 * Immutable.
 */
public final class SourceName {
  /** Fewer letters may be a title or a small word: Sgt., of. */
  private static final int TELLING = 4;

  private final List<NameWord> words;
  private final String source;

  private SourceName(List<NameWord> words, String source) {
    this.words = words;
    this.source = source;
  }

  private boolean isLatin() {
    return source
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
  }

  private boolean isAcronym() {
    return words.size() == 1 && source.equals(source.toUpperCase(Locale.ROOT));
  }

  /** The capitalised words of a source, folded. */
  public static SourceName of(String source) {
    List<NameWord> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= source.length(); i++) {
      boolean inside = i < source.length() && isPart(source, i, start >= 0);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        add(source.substring(start, i), words);
        start = -1;
      }
    }
    return new SourceName(words, source);
  }

  private static boolean isPart(String source, int i, boolean inside) {
    char c = source.charAt(i);
    return Character.isLetterOrDigit(c) || (inside && c == '-') || isMark(c);
  }

  private static boolean isMark(char c) {
    return c >= 0x80 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void add(String word, List<NameWord> words) {
    if (Character.isUpperCase(word.charAt(0))) {
      words.add(NameWord.of(withoutGlide(Letters.folded(word))));
    }
  }

  /** Cyrillic writes a W as a vowel: Уоррен is Warren. */
  private static String withoutGlide(String word) {
    boolean glide =
        word.length() > 2 && word.charAt(0) == 'u' && "aeio".indexOf(word.charAt(1)) >= 0;
    return glide ? "w" + word.substring(1) : word;
  }

  /** Of a whole text: does it mention the last word of the name? */
  public boolean mentions(SourceName name) {
    return has(name.lastWord());
  }

  /**
   * Of a whole text: does it hold any long word of the name, or as many initials as it is made of?
   */
  public boolean mayMention(SourceName name) {
    for (NameWord word : name.words) {
      if (word.letters().length() >= TELLING && has(word)) {
        return true;
      }
    }
    return name.isAcronym() && holdsInitials(source, name.source.length());
  }

  private static boolean holdsInitials(String text, int count) {
    int run = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean capital = i < text.length() && Character.isUpperCase(text.charAt(i));
      boolean within = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (!within && run == count) {
        return true;
      }
      run = !within ? 0 : capital && run >= 0 ? run + 1 : -1;
    }
    return false;
  }

  /** Do the last words of both stand side by side in the text, as the parts of one name? */
  public boolean isOneWith(SourceName other, String text) {
    NameWord mine = lastWord();
    NameWord its = other.lastWord();
    List<NameWord> all = of(text).words;
    for (int i = 1; i < all.size(); i++) {
      NameWord before = all.get(i - 1);
      NameWord behind = all.get(i);
      if (before.isLike(mine) && behind.isLike(its) || before.isLike(its) && behind.isLike(mine)) {
        return true;
      }
    }
    return false;
  }

  /** Has it no capitalised word? */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The last word: of a person, the surname. */
  public String last() {
    return lastWord().letters();
  }

  private NameWord lastWord() {
    return words.isEmpty() ? NameWord.NONE : words.get(words.size() - 1);
  }

  /**
   * May both name the same: does the last word of one stand in the other? Of two who share their
   * first name the last ones count.
   */
  public boolean isSame(SourceName other) {
    boolean full = words.size() > 1 && words.size() == other.words.size();
    return full && words.get(0).equals(other.words.get(0))
        ? lastWord().isLike(other.lastWord())
        : other.has(lastWord()) || has(other.lastWord());
  }

  private boolean has(NameWord word) {
    for (NameWord mine : words) {
      if (mine.isLike(word)) {
        return true;
      }
    }
    return false;
  }

  /** Are they written in different alphabets, which have no one way to write a name? */
  public boolean isOfAnotherAlphabet(SourceName other) {
    return isLatin() != other.isLatin();
  }

  /** Is one of them initials only, that the other may write out? */
  public boolean mayAbbreviate(SourceName other) {
    return isAcronym() != other.isAcronym();
  }

  /** May one be the other as another alphabet writes its sounds: Олбенс and Albence? */
  public boolean isTranscriptionOf(SourceName other) {
    return isOfAnotherAlphabet(other) && lastWord().mayTranscribe(other.lastWord());
  }

  /** Does the text, by another word with a capital, write the last word with another letter? */
  public boolean isMisspelledIn(String text) {
    NameWord mine = lastWord();
    for (NameWord word : of(text).words) {
      if (mine.isMisspelling(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Is one a corruption of the other: the last words differ in a letter that inflection does not
   * change?
   */
  public boolean isMisspelling(SourceName other) {
    return lastWord().isMisspelling(other.lastWord());
  }

  @Override
  public String toString() {
    return words.stream().map(NameWord::letters).collect(Collectors.joining(" "));
  }
}
