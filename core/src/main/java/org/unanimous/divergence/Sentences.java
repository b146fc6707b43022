package org.unanimous.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.SourceName;
import org.unanimous.text.Span;

/** The sentences that a testimony stands in, or those around it, as one text. Not thread-safe. */
final class Sentences {
  /** So many sentences before and behind tell of the same: most stories are shorter. */
  private static final int STORY = 50;

  private final String text;

  /** The words with a capital, once somebody asks whom they mention. */
  private @Nullable SourceName names;

  private Sentences(String text) {
    this.text = text;
  }

  static Sentences of(Voice voice) {
    return of(voice, 0);
  }

  /** With those of the same story. */
  static Sentences around(Voice voice) {
    return of(voice, STORY);
  }

  private static Sentences of(Voice voice, int more) {
    int first = voice.first().sentence();
    int last = voice.claims().get(voice.claims().size() - 1).sentence();
    List<Span> sentences = voice.version().sentences();
    if (last >= sentences.size()) {
      return new Sentences(voice.first().quote());
    }
    Span from = sentences.get(Math.max(0, first - more));
    Span to = sentences.get(Math.min(sentences.size() - 1, last + more));
    return new Sentences(from.and(to).in(voice.text()));
  }

  /** The same but for these words. */
  Sentences without(String words) {
    return new Sentences(text.replace(words, ""));
  }

  String text() {
    return text;
  }

  /** Do they mention the last word of the name? */
  boolean mention(SourceName name) {
    return names().mentions(name);
  }

  /** Do they hold any long word of the name, or its initials? */
  boolean mayMention(SourceName name) {
    return names().mayMention(name);
  }

  private SourceName names() {
    SourceName known = names;
    if (known == null) {
      known = SourceName.of(text);
      names = known;
    }
    return known;
  }

  /** Is anything in quotation marks? */
  boolean holdQuotation() {
    return text.chars().anyMatch(c -> "\"„“”«»‘「".indexOf(c) >= 0) || text.contains(" '");
  }

  /** Do they end in a question, which states nothing as sure? */
  boolean ask() {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
      if (text.charAt(end) == '?' || text.charAt(end) == '？') {
        return true;
      }
    }
    return false;
  }
}
