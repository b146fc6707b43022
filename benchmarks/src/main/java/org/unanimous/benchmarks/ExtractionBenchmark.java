package org.unanimous.benchmarks;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unanimous.ConsistencyChecker;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Version;

/** Reads the claims of a text, in time per character. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(ExtractionBenchmark.CHARACTERS)
public class ExtractionBenchmark {
  /** Length of each text. */
  static final int CHARACTERS = 40_000;

  @Param({"en", "de", "fr", "ru", "pl"})
  public String language = "en";

  private final ConsistencyChecker checker = ConsistencyChecker.create();
  private Version version = Version.of("en", "");
  private Version plain = Version.of("en", "");
  private BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);

  /** Makes the texts, and holds against them what is read. */
  @Setup
  public void setUp() {
    Corpus corpus = Corpus.load();
    version = Version.of(language, corpus.text(language, CHARACTERS));
    plain = Version.of(language, corpus.plainText(language, CHARACTERS));
    words = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
    verify(checker.claims(version));
    long stated = checker.claims(plain).claims().stream().filter(claim -> !claim.isWeak()).count();
    Check.that(stated < 50, stated + " figures in a text without figures");
  }

  /** With your own text, whatever it states. */
  static ExtractionBenchmark of(Version own) {
    ExtractionBenchmark benchmark = new ExtractionBenchmark();
    benchmark.language = own.locale().getLanguage();
    benchmark.version = own;
    return benchmark;
  }

  private void verify(VersionClaims claims) {
    long figures = version.text().chars().filter(c -> c >= '0' && c <= '9').count();
    long read = 0;
    for (Claim claim : claims.claims()) {
      read += claim.quote().chars().filter(c -> c >= '0' && c <= '9').count();
      Check.that(claim.span().in(version.text()).equals(claim.quote()), claim.toString());
    }
    Check.that(read > 0.98 * figures, read + " of " + figures + " digits are in claims");
  }

  /** Unanimous: the claims of a text, about a third of its sentences with figures. */
  @Benchmark
  public VersionClaims unanimous() {
    return checker.claims(version);
  }

  /** Unanimous: a text that states nothing. */
  @Benchmark
  public VersionClaims unanimousPlain() {
    return checker.claims(plain);
  }

  /** The physical yardstick: one look at each character. */
  @Benchmark
  public int bareScan() {
    String text = version.text();
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** ICU4J: the boundaries of the words. */
  @Benchmark
  public int icuWords() {
    words.setText(version.text());
    int count = 0;
    while (words.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
