package org.unanimous.divergence;

import java.util.List;
import org.unanimous.text.Span;

/** The sentences that a testimony stands in, as one text. */
record Sentences(String text) {
  static Sentences of(Voice voice) {
    int first = voice.first().sentence();
    int last = voice.claims().get(voice.claims().size() - 1).sentence();
    List<Span> sentences = voice.version().sentences();
    return new Sentences(
        last >= sentences.size()
            ? voice.first().quote()
            : sentences.get(first).and(sentences.get(last)).in(voice.text()));
  }

  /** Is anything in quotation marks? */
  boolean holdQuotation() {
    return text.chars().anyMatch(c -> "\"„“”«»‘".indexOf(c) >= 0) || text.contains(" '");
  }

  /** Do they end in a question, which states nothing as sure? */
  boolean ask() {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
      if (text.charAt(end) == '?') {
        return true;
      }
    }
    return false;
  }
}
