package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.text.Span;

/** The spans of the sentences that the tokens count. */
final class Sentences {
  private Sentences() {}

  static List<Span> of(Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.sentence(i) != tokens.sentence(first)) {
        while (spans.size() < tokens.sentence(first)) {
          spans.add(new Span(tokens.start(first), tokens.start(first)));
        }
        spans.add(new Span(tokens.start(first), tokens.end(i - 1)));
        first = i;
      }
    }
    return spans;
  }
}
