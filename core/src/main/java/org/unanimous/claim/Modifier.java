package org.unanimous.claim;

import org.unanimous.text.Span;

/**
 * A modifier of a claim and where it stands. Immutable and thread-safe.
 *
 * @param start where it begins in the text, in UTF-16 code units from 0
 * @param end where it ends: the offset behind its last
 * @param apart whether other words stand between it and the figure, so that it may belong to
 *     something else: it says nothing by itself, and excuses that others say it of the figure
 */
public record Modifier(ModifierKind kind, int start, int end, boolean apart) {
  public Modifier {
    Span.check(start, end);
  }

  /** A modifier right beside the figure. */
  public Modifier(ModifierKind kind, Span span) {
    this(kind, span, false);
  }

  public Modifier(ModifierKind kind, Span span, boolean apart) {
    this(kind, span.start(), span.end(), apart);
  }

  /** How many UTF-16 code units it has. */
  public int length() {
    return end - start;
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }
}
