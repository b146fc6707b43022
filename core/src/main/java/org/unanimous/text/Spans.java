package org.unanimous.text;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * An immutable list of spans that keeps their offsets alone: a long text has many sentences.
 * Thread-safe.
 */
public final class Spans extends AbstractList<Span> implements RandomAccess {
  /** The start and the end of each span in turn. */
  private final int[] offsets;

  /**
   * A list of that many spans.
   *
   * @param spans gives the span with each number from 0; asked once for each
   */
  public Spans(int size, IntFunction<Span> spans) {
    offsets = new int[2 * size];
    for (int i = 0; i < size; i++) {
      Span span = spans.apply(i);
      offsets[2 * i] = span.start();
      offsets[2 * i + 1] = span.end();
    }
  }

  @Override
  public Span get(int index) {
    Objects.checkIndex(index, size());
    return new Span(offsets[2 * index], offsets[2 * index + 1]);
  }

  @Override
  public int size() {
    return offsets.length / 2;
  }
}
