package org.unanimous.extract;

import java.util.Arrays;
import java.util.List;
import org.unanimous.text.Span;
import org.unanimous.text.Spans;

/** The sentences of the blocks that were read, in the text as given. Not thread-safe. */
final class Sentences implements Spans.Source {
  /** The start and the end of each sentence in turn. */
  private int[] offsets = new int[16];

  private int size;

  void clear() {
    size = 0;
  }

  /** Adds those that the tokens count. */
  void add(Tokens tokens, PlainText plain) {
    int more = tokens.sentenceCount();
    int room = 2 * (size + more);
    if (room > offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * room);
    }
    for (int s = 0; s < more; s++) {
      offsets[2 * size] = plain.givenStart(tokens.start(tokens.sentenceStart(s)));
      offsets[2 * size + 1] = plain.givenEnd(tokens.end(tokens.sentenceStart(s + 1) - 1));
      size++;
    }
  }

  List<Span> spans() {
    return new Spans(this);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int start(int sentence) {
    return offsets[2 * sentence];
  }

  @Override
  public int end(int sentence) {
    return offsets[2 * sentence + 1];
  }
}
