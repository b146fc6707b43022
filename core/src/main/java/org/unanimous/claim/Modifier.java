package org.unanimous.claim;

import org.unanimous.text.Span;

/**
 * A modifier of a claim and where it stands.
 *
 * @param apart whether other words stand between it and the figure, so that it may belong to
 *     something else: it says nothing by itself, and excuses that others say it of the figure
 */
public record Modifier(ModifierKind kind, Span span, boolean apart) {
  /** A modifier right beside the figure. */
  public Modifier(ModifierKind kind, Span span) {
    this(kind, span, false);
  }
}
