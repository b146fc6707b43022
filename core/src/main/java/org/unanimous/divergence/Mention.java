package org.unanimous.divergence;

import org.unanimous.text.Span;

/** A place in a version, and the text there as published. */
public record Mention(Span span, String text) {}
