package org.unanimous.language.cldr;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * A number as a rule set spells it.
 *
 * @param words the words without soft hyphens, in lower case
 * @param morphemes the parts of each word, as far as soft hyphens show them
 */
record Spelling(
    long value,
    boolean ordinal,
    String ruleSet,
    ImmutableList<String> words,
    ImmutableList<ImmutableList<String>> morphemes) {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final CharMatcher GAPS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("-,\u200B\u00A0\u202F"));
  private static final Splitter WORDS = Splitter.on(GAPS).omitEmptyStrings();
  private static final Splitter MORPHEMES = Splitter.on(SOFT_HYPHEN).omitEmptyStrings();

  static Spelling of(long value, String ruleSet, String text) {
    ImmutableList<ImmutableList<String>> morphemes =
        WORDS
            .splitToStream(text.toLowerCase(Locale.ROOT).replace('\u02BC', '\''))
            .map(word -> ImmutableList.copyOf(MORPHEMES.split(word)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> words =
        morphemes.stream()
            .map(parts -> String.join("", parts))
            .collect(ImmutableList.toImmutableList());
    return new Spelling(value, ruleSet.contains("ordinal"), ruleSet, words, morphemes);
  }

  /** Whether a rule set gave up and wrote digits. */
  boolean hasDigits() {
    return words.stream().anyMatch(word -> CharMatcher.inRange('0', '9').matchesAnyOf(word));
  }

  Spelling withoutFirstWord() {
    return new Spelling(
        value,
        ordinal,
        ruleSet,
        words.subList(1, words.size()),
        morphemes.subList(1, morphemes.size()));
  }
}
