package org.unanimous.text;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;

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
   * @param starts gives the start of the span with each number from 0; asked once for each
   * @param ends gives its end, at the start or behind it; asked once for each
   */
  public Spans(int size, IntUnaryOperator starts, IntUnaryOperator ends) {
    offsets = new int[2 * size];
    for (int i = 0; i < size; i++) {
      offsets[2 * i] = starts.applyAsInt(i);
      offsets[2 * i + 1] = ends.applyAsInt(i);
      Span.check(offsets[2 * i], offsets[2 * i + 1]);
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
