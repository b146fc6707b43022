package org.unanimous.extract;

import java.util.List;
import org.unanimous.text.Span;
import org.unanimous.text.Spans;

/** The sentences that the tokens count, in the text as given. */
record Sentences(Tokens tokens, PlainText plain) implements Spans.Source {
  static List<Span> of(Tokens tokens, PlainText plain) {
    return new Spans(new Sentences(tokens, plain));
  }

  @Override
  public int size() {
    return tokens.sentenceCount();
  }

  @Override
  public int start(int sentence) {
    return plain.givenStart(tokens.start(tokens.sentenceStart(sentence)));
  }

  @Override
  public int end(int sentence) {
    return plain.givenEnd(tokens.end(tokens.sentenceStart(sentence + 1) - 1));
  }
}
