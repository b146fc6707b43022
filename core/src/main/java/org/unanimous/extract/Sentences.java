package org.unanimous.extract;

import java.util.List;
import org.unanimous.text.Span;
import org.unanimous.text.Spans;

/** The spans of the sentences that the tokens count. */
final class Sentences {
  private Sentences() {}

  static List<Span> of(Tokens tokens, PlainText plain) {
    return new Spans(tokens.sentenceCount(), sentence -> span(sentence, tokens, plain));
  }

  private static Span span(int sentence, Tokens tokens, PlainText plain) {
    int last = tokens.sentenceStart(sentence + 1) - 1;
    return plain.span(tokens.start(tokens.sentenceStart(sentence)), tokens.end(last));
  }
}
