package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.text.Span;

/** The spans of the sentences that the tokens count. */
final class Sentences {
  private Sentences() {}

  static List<Span> of(Tokens tokens, PlainText plain) {
    int count = tokens.sentenceCount();
    List<Span> spans = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int last = tokens.sentenceStart(i + 1) - 1;
      spans.add(plain.span(tokens.start(tokens.sentenceStart(i)), tokens.end(last)));
    }
    return spans;
  }
}
