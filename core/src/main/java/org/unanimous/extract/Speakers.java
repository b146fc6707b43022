package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution.Mode;
import org.unanimous.extract.Tokens.Match;

/**
 * Knows who spoke last in a text: that is whom "he added" means. Not thread-safe; cleared for each
 * text.
 */
final class Speakers {
  private final NameReader names;
  private @Nullable Source last;

  Speakers(NameReader names) {
    this.names = names;
  }

  void clear() {
    last = null;
  }

  /**
   * What the source says in the tokens {@code [start, end)}; a pronoun, or none, stands for who
   * spoke last. If nobody did, null; a quotation is someone's all the same.
   */
  @Nullable Saying saying(@Nullable Source source, Match cue, int start, int end, Mode mode) {
    Source speaker = source;
    if (source == null || source.pronoun()) {
      int at = source == null ? cue.from() : source.from();
      Source meant = last == null ? names.last(at) : last;
      speaker = meant == null ? source : meant;
    } else {
      last = source;
    }
    if (speaker != null) {
      return new Saying(speaker.from(), speaker.to(), cue.from(), cue.to(), start, end, mode);
    }
    boolean spoken = mode == Mode.DIRECT;
    return spoken ? new Saying(start, start, cue.from(), cue.to(), start, end, mode) : null;
  }
}
