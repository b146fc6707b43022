package org.unanimous.benchmarks;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.lib.verification.Issue;
import net.sf.okapi.lib.verification.LocalizableChecker;
import net.sf.okapi.lib.verification.Parameters;

/** The check of numbers, dates and times of the Okapi Framework. Not thread-safe, as it is. */
final class OkapiChecker {
  private final LocalizableChecker checker = new LocalizableChecker();
  private final List<Issue> issues = new ArrayList<>();
  private final LocaleId target;

  OkapiChecker(String source, String target) {
    this.target = LocaleId.fromBCP47(target);
    checker.startProcess(LocaleId.fromBCP47(source), this.target, new Parameters(), issues);
  }

  boolean agree(String sourceText, String targetText) {
    issues.clear();
    ITextUnit unit = new TextUnit("1", sourceText);
    unit.setTarget(target, new TextContainer(targetText));
    checker.processTextUnit(unit);
    return issues.isEmpty();
  }
}
