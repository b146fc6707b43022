package org.unanimous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.JsonReport;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

class ConsistencyCheckerTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ru", "pl", "ka");

  /** Pieces that readers look for, to be put together at random. */
  private static final List<String> PIECES =
      List.of(
          "1",
          "23",
          "1,234.5",
          "1.234,5",
          "1 234",
          "٣٫٥",
          "१२",
          "１２",
          "½",
          "²",
          "Ⅻ",
          "XIX",
          "-",
          "–",
          "$",
          "€",
          "%",
          "‰",
          "°C",
          "km",
          "million",
          "Mrd.",
          "млрд",
          "mln",
          "twenty",
          "einundzwanzig",
          "сто",
          "deux",
          "half",
          "May",
          "März",
          "12:30",
          "a.m.",
          "Uhr",
          "14",
          "2025",
          "GPT-4",
          "H800",
          "§ 5",
          "x",
          "10-50x",
          "up to",
          "mindestens",
          "au moins",
          "said",
          "laut",
          "\"",
          "«",
          "»",
          ".",
          ",",
          " ",
          "\u00a0",
          "\u202f",
          "\u00ad",
          "\n",
          "\r\n",
          "\t",
          "\u0000",
          "\ud800",
          "\udc00",
          "😀",
          "e\u0301",
          "\u200f",
          "שלום",
          "九亿",
          "(",
          ")",
          "[",
          "/",
          ":",
          ";",
          "'",
          "’",
          "abc",
          "Ж",
          "ß",
          "İ",
          "ı");

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.create();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyTextHasClaimsThatLieInIt(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
      assertClaimsLieIn(Version.of(language, pieces(random)));
      assertClaimsLieIn(Version.of(language, anyCharacters(random)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "1", " ", "\n", ".", "-", ",", "(", "\"", "%", "$", "1 ", "1,", "1.", "one ", "\ud800"
      })
  void aLongTextOfOnePieceIsRead(String piece) {
    for (String language : LANGUAGES) {
      assertClaimsLieIn(Version.of(language, piece.repeat(20_000)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", " ", "."})
  void aMegabyteOfOneCharacterIsRead(String character) {
    assertClaimsLieIn(Version.of("en", character.repeat(1 << 20)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aTextNeverDivergesFromItsCopies(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
      String text = pieces(random);
      ConsistencyReport report =
          CHECKER.check(
              Version.of(language, text),
              Version.of(language + "@b", text),
              Version.of(language + "@c", text));
      assertThat(report.divergences()).as("%s: %s", language, text).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfTheVersionsChangesNothing(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 25; i++) {
      List<Version> versions = new ArrayList<>();
      LANGUAGES.forEach(language -> versions.add(Version.of(language, pieces(random))));
      ConsistencyReport report = CHECKER.check(new Document(versions, null));
      Collections.shuffle(versions, random);
      ConsistencyReport other = CHECKER.check(new Document(versions, null));
      assertThat(other.divergences()).isEqualTo(report.divergences());
      assertThat(other.alignment().rows()).isEqualTo(report.alignment().rows());
    }
  }

  @Test
  void hoursAndMinutesMayBeHowLongSomethingTakes() {
    ConsistencyChecker checker = ConsistencyChecker.create();
    Version french = Version.of("fr", "La traversée dure 2 h 40.");
    assertThat(
            checker
                .check(french, Version.of("en", "The crossing takes 160 minutes."))
                .divergences())
        .isEmpty();
    assertThat(
            checker
                .check(french, Version.of("en", "The crossing takes 170 minutes."))
                .divergences())
        .isNotEmpty();
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    Locale before = Locale.getDefault();
    String expected = mixed();
    try {
      for (String tag : List.of("tr", "ar", "th-TH-u-nu-thai", "de")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(mixed()).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** With a checker of its own, so that language data are read under the locale too. */
  private static String mixed() {
    ConsistencyReport report =
        ConsistencyChecker.create()
            .check(
                Version.of(
                    "en", "FIFTY-FIVE MILLION dollars, 1,234.5 km and 12 PER CENT in May 2019."),
                Version.of(
                    "de",
                    "Fünfundfünfzig Millionen Dollar, 1234,5 km und 13 Prozent im Mai 2019."));
    return JsonReport.create().withClaims().format(report);
  }

  @Test
  void claimsReadOnceCanBeCheckedAgainstMany() {
    VersionClaims en = CHECKER.claims(Version.of("en", "It weighs 40 kg."));
    VersionClaims de = CHECKER.claims(Version.of("de", "Es wiegt 40 kg."));
    VersionClaims fr = CHECKER.claims(Version.of("fr", "Il pèse 50 kg."));
    assertThat(CHECKER.check(List.of(en, de), null).isConsistent()).isTrue();
    assertThat(CHECKER.check(List.of(en, fr), "en").isConsistent()).isFalse();
  }

  @Test
  void userDataAreReadOnTop(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("de.txt"), "[cardinal]\n77: siebensiebzig\n");
    ConsistencyChecker checker = ConsistencyChecker.builder().addLanguageData(folder).build();
    Version de = Version.of("de", "Es sind siebensiebzig Stück.");
    assertThat(checker.claims(de).claims()).hasSize(1);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConsistencyChecker.builder().addLanguageData(Path.of("nowhere")))
        .withMessage("No folder 'nowhere' to read language data from");
  }

  @Test
  void centsMayBeOfDollarsAndOfEuros() {
    Version cents = Version.of("en", "It costs 80 cents.");
    assertThat(kinds(cents, Version.of("de", "Es kostet 80 Cent."))).isEmpty();
    assertThat(kinds(cents, Version.of("de", "Es kostet 80 Pence.")))
        .containsExactly(DivergenceKind.CURRENCY_CHANGED);
  }

  @Test
  void aLanguageWithoutWordsForBoundsAndHedgesLosesNone() {
    assertThat(
            kinds(
                Version.of("de", "Angeblich dauert es mehr als 200 Tage."),
                Version.of("fi", "Se kestää yli 200 päivää.")))
        .isEmpty();
    assertThat(
            kinds(
                Version.of("de", "Es dauert mehr als 200 Tage."),
                Version.of("es", "Tarda 200 días.")))
        .containsExactly(DivergenceKind.BOUND_CHANGED);
  }

  private static List<DivergenceKind> kinds(Version one, Version other) {
    return ConsistencyChecker.create().check(one, other).divergences().stream()
        .map(Divergence::kind)
        .toList();
  }

  private static void assertClaimsLieIn(Version version) {
    String text = version.text();
    int length = text.length();
    for (Claim claim : CHECKER.claims(version).claims()) {
      assertThat(claim.span().end()).isLessThanOrEqualTo(length);
      assertThat(claim.quote()).isEqualTo(claim.span().in(text));
      assertThat(claim.modifiers()).allMatch(m -> m.span().end() <= length);
    }
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(30);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static String anyCharacters(Random random) {
    StringBuilder text = new StringBuilder();
    int characters = random.nextInt(60);
    for (int i = 0; i < characters; i++) {
      int plane = random.nextInt(4);
      text.appendCodePoint(
          plane == 0
              ? random.nextInt(0x80)
              : plane == 1 ? random.nextInt(0x600) : random.nextInt(Character.MAX_CODE_POINT + 1));
    }
    return text.toString();
  }

  @Test
  void whatAnAbridgedVersionLacksCountsWhenCompletenessIsDemanded() {
    StringBuilder full = new StringBuilder();
    StringBuilder abridged = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      String sentence =
          "Field " + (char) ('A' + i % 26) + " gave " + (110 + 7 * i) + " kg of oats. ";
      full.append(sentence);
      abridged.append(i % 3 == 0 ? sentence : "");
    }
    Version one = Version.of("en", full.toString());
    Version other = Version.of("en-GB", abridged.toString());
    assertThat(ConsistencyChecker.create().check(one, other).divergences())
        .isNotEmpty()
        .noneMatch(each -> each.severity().isAtLeast(Severity.MAJOR));
    assertThat(
            ConsistencyChecker.builder()
                .demandCompleteness(true)
                .build()
                .check(one, other)
                .divergences())
        .anyMatch(each -> each.severity().isAtLeast(Severity.MAJOR));
  }
}
