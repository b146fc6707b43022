package org.unanimous.language.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.extract.ClaimExtractor;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

/**
 * What ICU spells out is read back: every rule set of cardinals and ordinals, in all cases and
 * genders, 2,000 values each; of languages without a part written by hand, the cardinals. Left out
 * are the rule sets that read years in pairs, those of the signs that only deeds are written in
 * (financial: most of them are other words in all other texts), and what {@link CldrMistakes}
 * lists.
 */
class SpellOutOracleTest {

  private static final int VALUES = 2_000;
  private static final long GREATEST = 1_000_000_000_000_000L;
  private static final List<String> TAGS = List.of("en", "de", "fr", "ru", "pl");

  /** Languages without a part written by hand: one value in ten. */
  private static final List<String> OTHER_TAGS =
      List.of(
          "es", "it", "pt", "nl", "cs", "uk", "hr", "sv", "tr", "ro", "hu", "fi", "el", "da", "nb",
          "zh", "ja", "ar", "hi");

  private static final int STEP = 10;
  private static final long[] SAMPLES = samples();

  private final ClaimExtractor extractor = new ClaimExtractor(new Languages(List.of()));

  static Stream<Arguments> ruleSets() {
    return TAGS.stream()
        .flatMap(
            tag ->
                Spellings.ruleSets(Spellings.format(tag)).stream()
                    .map(set -> Arguments.of(tag, set)));
  }

  @ParameterizedTest
  @MethodSource("ruleSets")
  void whatIcuSpellsOutIsReadBack(String tag, String ruleSet) {
    RuleBasedNumberFormat format = Spellings.format(tag);
    List<String> wrong = new ArrayList<>();
    for (long value : SAMPLES) {
      String text = format.format(value, ruleSet);
      if (!CldrMistakes.isIn(tag, Spelling.of(value, ruleSet, text))) {
        // Soft hyphens must not matter.
        String written = value % 2 == 0 ? text : text.replace("\u00AD", "");
        String problem = problem(value, tag, written);
        if (problem != null) {
          wrong.add(problem);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  static Stream<Arguments> cardinalsOfOthers() {
    return OTHER_TAGS.stream()
        .flatMap(
            tag ->
                Spellings.ruleSets(Spellings.format(tag)).stream()
                    .filter(set -> !set.contains("ordinal") && !set.contains("financial"))
                    .map(set -> Arguments.of(tag, set)));
  }

  @ParameterizedTest
  @MethodSource("cardinalsOfOthers")
  void cardinalsOfOtherLanguagesAreReadBack(String tag, String ruleSet) {
    RuleBasedNumberFormat format = Spellings.format(tag);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < SAMPLES.length; i += STEP) {
      String text = format.format(SAMPLES[i], ruleSet);
      Spelling spelling = Spelling.of(SAMPLES[i], ruleSet, text);
      boolean spelled = !spelling.hasDigits() && !CldrMistakes.isIn(tag, spelling);
      String problem = spelled ? problem(SAMPLES[i], tag, text) : null;
      if (problem != null) {
        wrong.add(problem);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private @Nullable String problem(long value, String tag, String text) {
    Version version = new Version(tag, Locale.forLanguageTag(tag), text, List.of());
    List<Claim> claims = extractor.extract(version).claims();
    Quantity quantity = claims.size() == 1 ? claims.get(0).quantity() : null;
    Rational expected = Rational.of(value);
    boolean right =
        quantity != null
            && expected.equals(quantity.low())
            && expected.equals(quantity.high())
            && quantity.unit() == null;
    return right ? null : value + " '" + text + "' is read as " + claims;
  }

  /** Small, round and nearly round numbers, and others of all magnitudes. */
  private static long[] samples() {
    TreeSet<Long> samples = new TreeSet<>();
    LongStream.rangeClosed(0, 130).forEach(samples::add);
    for (long scale = 100; scale < GREATEST; scale *= 10) {
      for (long count : new long[] {1, 2, 3, 5, 9, 10, 11, 12, 16, 21, 80, 95, 101}) {
        samples.add(Math.min(count * scale, GREATEST));
        samples.add(Math.min(count * scale + 1, GREATEST));
        samples.add(Math.min(count * scale + 13, GREATEST));
      }
    }
    Random random = new Random(79);
    while (samples.size() < VALUES) {
      long value = (long) Math.pow(10, 15 * random.nextDouble());
      long zeros = (long) Math.pow(10, random.nextInt(6));
      samples.add(value > zeros ? value / zeros * zeros : value);
    }
    return samples.stream().mapToLong(Long::longValue).toArray();
  }
}
