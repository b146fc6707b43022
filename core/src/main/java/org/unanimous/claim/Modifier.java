package org.unanimous.claim;

import org.unanimous.text.Span;

/** A modifier of a claim and where it stands. */
public record Modifier(ModifierKind kind, Span span) {}
