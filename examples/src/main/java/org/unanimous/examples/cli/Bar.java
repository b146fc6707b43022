package org.unanimous.examples.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;
import org.unanimous.examples.files.InputException;

/** From which severity on a finding fails, overall and by kind. */
final class Bar {
  private static final String NEVER = "never";

  private final Severity severity;

  /** Null where a kind never fails. */
  private final Map<DivergenceKind, @Nullable Severity> byKind;

  private Bar(Severity severity, Map<DivergenceKind, @Nullable Severity> byKind) {
    this.severity = severity;
    this.byKind = byKind;
  }

  /**
   * Reads {@code major}, {@code date_changed=critical}, {@code rounded=never}.
   *
   * @throws InputException if one is neither a severity nor a kind with one
   */
  static Bar parse(List<String> words) {
    Severity overall = Severity.MAJOR;
    Map<DivergenceKind, @Nullable Severity> byKind = new EnumMap<>(DivergenceKind.class);
    for (String word : words) {
      int equals = word.indexOf('=');
      String least = word.substring(equals + 1);
      if (equals < 0) {
        overall = constant(Severity.class, word);
      } else {
        byKind.put(
            constant(DivergenceKind.class, word.substring(0, equals)),
            least.equalsIgnoreCase(NEVER) ? null : constant(Severity.class, least));
      }
    }
    return new Bar(overall, byKind);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      String known = Arrays.toString(type.getEnumConstants());
      throw new InputException("--fail-on knows no '" + name + "', only " + known, e);
    }
  }

  boolean fails(Divergence finding) {
    DivergenceKind kind = finding.kind();
    Severity least = byKind.containsKey(kind) ? byKind.get(kind) : severity;
    return least != null && finding.severity().isAtLeast(least);
  }
}
