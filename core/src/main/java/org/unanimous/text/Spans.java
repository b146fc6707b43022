package org.unanimous.text;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list of spans that keeps their offsets alone: a long text has many sentences.
 * Thread-safe.
 */
public final class Spans extends AbstractList<Span> implements RandomAccess {
  /** The start and the end of each span in turn. */
  private final int[] offsets;

  /** Where the spans of a text stand, by their numbers from 0. */
  public interface Source {
    /** How many spans there are. */
    int size();

    int start(int span);

    /** At the start or behind it. */
    int end(int span);
  }

  /** A list of all spans of the source, which is asked once for each. */
  public Spans(Source source) {
    offsets = new int[2 * source.size()];
    for (int i = 0; i < source.size(); i++) {
      offsets[2 * i] = source.start(i);
      offsets[2 * i + 1] = source.end(i);
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
