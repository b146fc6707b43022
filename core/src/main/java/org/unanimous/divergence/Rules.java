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

  private Rules() {}

  /** The findings of a contrast, one per cause. */
  static List<Finding> findings(Contrast contrast) {
    Finding fact = fact(contrast);
    return fact != null ? List.of(fact) : nuances(contrast);
  }

  private static @Nullable Finding fact(Contrast contrast) {
    for (Rule rule : FACTS) {
      Finding finding = rule.find(contrast);
      if (finding != null) {
        return finding.withSeverity(Doubt.weigh(finding, contrast));
      }
    }
    return null;
  }

  private static List<Finding> nuances(Contrast contrast) {
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
