package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules, and which of them speaks where several could: one cause gives one finding. */
final class Rules {
  /** Rules of what is stated: the first that knows it speaks for all. */
  private static final List<Rule> FACTS =
      List.of(
          new DesignationFormat(),
          new DesignationChanged(),
          new PercentPoints(),
          new PercentLost(),
          new CurrencyChanged(),
          new UnitChanged(),
          new ConversionWrong(),
          new DateChanged(),
          new RelativeDateChanged(),
          new TimeChanged(),
          new VaguenessChanged(),
          new RangeChanged(),
          new Rounded(),
          new MultiplierReading(),
          new SeparatorConfused(),
          new ScaleChanged(),
          new ValueChanged());

  /** Rules of how it is stated, each about something else: heard where the fact stands. */
  private static final List<Rule> NUANCES = List.of(new ForeignFormat());

  /** Rules of the tone a fact is put in: the first that knows it speaks for all. */
  private static final List<Rule> TONES =
      List.of(new BoundInverted(), new BoundChanged(), new ApproximationChanged());

  private Rules() {}

  /** The findings of a contrast, one per cause. */
  static List<Finding> findings(Contrast contrast) {
    Finding fact = fact(contrast);
    return fact != null ? List.of(fact) : nuances(contrast);
  }

  private static @Nullable Finding fact(Contrast contrast) {
    Finding finding = first(FACTS, contrast);
    return finding == null ? null : finding.withSeverity(Doubt.weigh(finding, contrast));
  }

  /** How the tone of a contrast differs that agrees in fact; null if it does not. */
  static @Nullable Finding tone(Contrast contrast) {
    Finding finding = first(TONES, contrast);
    if (finding == null || first(FACTS, contrast) != null) {
      return null;
    }
    boolean weak = contrast.expected().isWeak() || contrast.found().isWeak();
    return weak || isSaidApart(contrast)
        ? finding.withSeverity(finding.severity().lowered())
        : finding;
  }

  /** Does the side without the bound have it in words that stand apart from the figure? */
  private static boolean isSaidApart(Contrast contrast) {
    Tone one = contrast.expectedTone();
    Tone other = contrast.foundTone();
    return one.isBound() != other.isBound()
        && (one.isBound()
            ? Tone.mayBe(one, contrast.found())
            : Tone.mayBe(other, contrast.expected()));
  }

  private static @Nullable Finding first(List<Rule> rules, Contrast contrast) {
    for (Rule rule : rules) {
      Finding finding = rule.find(contrast);
      if (finding != null) {
        return finding;
      }
    }
    return null;
  }

  /** What differs in form only. */
  static List<Finding> nuances(Contrast contrast) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : NUANCES) {
      Finding finding = rule.find(contrast);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings;
  }
}
