package org.unanimous.text;

/** A range of a version that is not prose: no claim is read in it and none reaches across it. */
public record Zone(ZoneKind kind, Span span) {}
