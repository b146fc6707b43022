package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Numbers as all spell-out rule sets of a language spell them. */
final class Spellings {

  private static final long[] SAMPLES = samples();

  private Spellings() {}

  /** The rule sets whose numbers are added up; years are read in pairs by theirs. */
  static ImmutableList<String> ruleSets(RuleBasedNumberFormat format) {
    return ImmutableList.copyOf(format.getRuleSetNames()).stream()
        .filter(name -> !name.contains("year"))
        .sorted(
            Comparator.comparing((String name) -> name.contains("ordinal"))
                .thenComparing(name -> name))
        .collect(ImmutableList.toImmutableList());
  }

  static RuleBasedNumberFormat format(String tag) {
    return new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
  }

  /** Distinct spellings, cardinals first, in ascending order. */
  static List<Spelling> of(String tag) {
    RuleBasedNumberFormat format = format(tag);
    Map<Object, Spelling> distinct = new LinkedHashMap<>();
    for (boolean ordinal : new boolean[] {false, true}) {
      for (long value : SAMPLES) {
        for (String ruleSet : ruleSets(format)) {
          if (ruleSet.contains("ordinal") == ordinal) {
            Spelling spelling =
                CldrMistakes.withoutArticle(
                    tag, Spelling.of(value, ruleSet, format.format(value, ruleSet)));
            distinct.putIfAbsent(List.of(value, ordinal, spelling.morphemes()), spelling);
          }
        }
      }
    }
    return distinct.values().stream()
        .filter(spelling -> !CldrMistakes.isIn(tag, spelling) && !spelling.hasDigits())
        .toList();
  }

  private static long[] samples() {
    List<Long> samples = new ArrayList<>();
    LongStream.rangeClosed(0, 121).forEach(samples::add);
    LongStream.iterate(135, i -> i < 1000, i -> i + 23).forEach(samples::add);
    LongStream.iterate(200, i -> i < 1000, i -> i + 100).forEach(samples::add);
    for (long scale = 1000; scale <= 1_000_000_000_000_000L; scale *= 1000) {
      for (long count = 1; count <= 900; count = next(count)) {
        samples.add(count * scale);
      }
      for (long count : new long[] {1, 2, 5, 21, 100, 101}) {
        samples.add(count * scale + 1);
        samples.add(count * scale + 123);
      }
    }
    return samples.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
  }

  /** 1 to 23, then tens, then hundreds. */
  private static long next(long count) {
    return count < 23 ? count + 1 : count < 100 ? count / 10 * 10 + 10 : count + 100;
  }
}
