package org.unanimous.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Expressions such as other parts of a program use. What the compiler learns from them it applies
 * to every expression that is compiled later: the digit strings become slower by it.
 */
final class OtherExpressions {
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"),
          Pattern.compile("https?://[^\\s)>\"]*[^\\s)>\".,;]"),
          Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b"),
          Pattern.compile("(?i)\\b(the|der|die|das|le|la|les)\\s+(\\p{L}+)"),
          Pattern.compile("[^.!?]+?(?:[.!?](?=\\s|$)|$)"),
          Pattern.compile("\\s{2,}|[\\u00A0\\u2007\\u202F]"));

  private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(2);

  private OtherExpressions() {}

  /** Uses them until they are compiled; returns how often they matched. */
  static int use(List<String> texts) {
    int found = 0;
    long start = Clock.PROCESSOR.nanos();
    while (Clock.PROCESSOR.nanos() - start < LONG_ENOUGH) {
      for (Pattern pattern : PATTERNS) {
        for (String text : texts) {
          found += (int) pattern.matcher(text).results().count();
        }
      }
    }
    return found;
  }
}
