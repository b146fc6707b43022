package org.unanimous;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Aligner;
import org.unanimous.align.Alignment;
import org.unanimous.align.BestFirstAligner;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Judge;
import org.unanimous.divergence.RuleJudge;
import org.unanimous.extract.ClaimExtractor;
import org.unanimous.language.Languages;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/**
 * Answers whether all versions of a text state the same facts.
 *
 * <pre>{@code
 * ConsistencyChecker checker = ConsistencyChecker.create();
 * ConsistencyReport report = checker.check(Version.of("en", english), Version.of("de", german));
 * report.divergences().forEach(d -> System.out.println(d.explanation()));
 * }</pre>
 *
 * Immutable and thread-safe: make one, share it. The same texts give the same report whatever the
 * order of the versions, the default locale and the platform.
 */
public final class ConsistencyChecker {
  private final ClaimExtractor extractor;
  private final Aligner aligner;
  private final Judge judge;

  private ConsistencyChecker(ClaimExtractor extractor, Aligner aligner, Judge judge) {
    this.extractor = extractor;
    this.aligner = aligner;
    this.judge = judge;
  }

  /** A checker with the language data that comes with the library. */
  public static ConsistencyChecker create() {
    return builder().build();
  }

  /** For a checker with other settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Checks versions none of which is trusted more than the others. */
  public ConsistencyReport check(Version... versions) {
    return check(Document.of(versions));
  }

  public ConsistencyReport check(Document document) {
    List<VersionClaims> read = new ArrayList<>(document.versions().size());
    for (Version version : document.versions()) {
      read.add(claims(version));
    }
    return check(read, document.reference());
  }

  /**
   * Checks versions whose claims were read before.
   *
   * @param reference the id of the version trusted as the original; null if there is none
   */
  public ConsistencyReport check(List<VersionClaims> versions, @Nullable String reference) {
    Alignment alignment = aligner.align(versions, reference);
    return new ConsistencyReport(alignment, judge.judge(alignment));
  }

  /** What a version states; read once, it can be checked against many. */
  public VersionClaims claims(Version version) {
    return extractor.extract(version);
  }

  /** Settings of a checker; not thread-safe, what it builds is. */
  public static final class Builder {
    private final List<Path> languageData = new ArrayList<>();
    private boolean complete;

    private Builder() {}

    /**
     * Reads more language data: the files of a folder, on top of what comes with the library and of
     * the folders added before.
     */
    public Builder addLanguageData(Path folder) {
      if (!Files.isDirectory(folder)) {
        throw new IllegalArgumentException("No folder '" + folder + "' to read language data from");
      }
      languageData.add(folder);
      return this;
    }

    /**
     * Is every version meant to be complete? Then what an abridged one leaves out is as bad as any
     * omission; otherwise it is a nuance. Not demanded if nothing is said.
     */
    public Builder demandCompleteness(boolean demanded) {
      complete = demanded;
      return this;
    }

    /** A checker with these settings. */
    public ConsistencyChecker build() {
      return new ConsistencyChecker(
          new ClaimExtractor(languages()),
          new BestFirstAligner(),
          complete ? RuleJudge.demandingCompleteness() : RuleJudge.create());
    }

    private Languages languages() {
      return languageData.isEmpty() ? Bundled.LANGUAGES : new Languages(languageData);
    }
  }

  /** The data of the library, read once for all checkers that add none. */
  private static final class Bundled {
    static final Languages LANGUAGES = new Languages(List.of());
  }
}
