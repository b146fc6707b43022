package org.unanimous.extract;

import java.util.List;
import org.unanimous.text.Span;
import org.unanimous.text.Spans;

/** The spans of the sentences that the tokens count. */
final class Sentences {
  private Sentences() {}

  static List<Span> of(Tokens tokens, PlainText plain) {
    return new Spans(
        tokens.sentenceCount(),
        sentence -> plain.givenStart(tokens.start(tokens.sentenceStart(sentence))),
        sentence -> plain.givenEnd(tokens.end(tokens.sentenceStart(sentence + 1) - 1)));
  }
}
