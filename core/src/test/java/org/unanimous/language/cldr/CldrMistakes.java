package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.regex.Pattern;

/** What CLDR gets wrong, by name and with the reason; kept until a later version has it right. */
final class CldrMistakes {

  private static final ImmutableSetMultimap<String, String> WRONG_WORDS =
      ImmutableSetMultimap.<String, String>builder()
          // "No" and not "zero": žádný člověk is nobody.
          .putAll(
              "cs", "žádný", "žádná", "žádné", "žádného", "žádnému", "žádném", "žádným", "žádnou")
          .build();

  /** The same by how the words begin, for ordinals are inflected. */
  private static final ImmutableSetMultimap<String, String> WRONG_BEGINNINGS =
      ImmutableSetMultimap.<String, String>builder()
          // Misspelled for pięćdziesiąty, sześćdziesiąty, dziewięćdziesiąty (50th, 60th, 90th).
          .putAll("pl", "piętdziesiąt", "szesdziesiąt", "dziewiętdziesiąt")
          .build();

  /**
   * Phrases that no speaker uses. Polish: stu dwudziestoma pięcioma tysięczny, with the numbers in
   * the instrumental and apart, for studwudziestopięciotysięczny (125,000th).
   */
  private static final ImmutableMap<String, Pattern> WRONG_PHRASES =
      ImmutableMap.of(
          "pl", Pattern.compile("(jeden|[oe]ma) (tysięczn|milionow|miliardow|bilionow|biliardow)"));

  /** Words that Romanian sets before an ordinal: the possessive article, no part of the number. */
  private static final ImmutableSetMultimap<String, String> ARTICLES =
      ImmutableSetMultimap.of("ro", "al", "ro", "a");

  /**
   * Languages of whose number words most would be learned wrongly, and are written by hand. Arabic:
   * "and" is one letter that is written together with the word behind it, hundreds and thousands
   * have duals, and the rules misspell some (إثنان, وإثنتان). Hindi counts in lakhs, crores and
   * further words of two digits each, which pass for words of three.
   */
  private static final ImmutableSet<String> WITHOUT_NUMBER_WORDS = ImmutableSet.of("ar", "hi");

  private CldrMistakes() {}

  /** Are there too many among the number words of a language to learn any? */
  static boolean spoilNumberWords(String tag) {
    return WITHOUT_NUMBER_WORDS.contains(tag);
  }

  static boolean isIn(String tag, Spelling spelling) {
    Pattern phrase = WRONG_PHRASES.get(tag);
    return spelling.words().stream().anyMatch(word -> isIn(tag, word))
        || (phrase != null && phrase.matcher(String.join(" ", spelling.words())).find());
  }

  static boolean isIn(String tag, String word) {
    return WRONG_WORDS.containsEntry(tag, word)
        || WRONG_BEGINNINGS.get(tag).stream().anyMatch(word::startsWith);
  }

  static Spelling withoutArticle(String tag, Spelling spelling) {
    return ARTICLES.containsEntry(tag, spelling.words().get(0))
        ? spelling.withoutFirstWord()
        : spelling;
  }
}
