package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution.Mode;
import org.unanimous.extract.Tokens.Match;

/** Knows who spoke last in a text: that is whom "he added" means. Not thread-safe. */
final class Speakers {
  private final NameReader names;

  /** Who spoke last in this block. */
  private @Nullable Source last;

  /** Whether anyone spoke in the blocks before. */
  private boolean earlier;

  Speakers(NameReader names) {
    this.names = names;
  }

  /** Begins with another text. */
  void clear() {
    last = null;
    earlier = false;
  }

  /** Who spoke last in the block that ends now; null if nobody did. */
  @Nullable Source endBlock() {
    Source spoke = last;
    earlier |= spoke != null;
    last = null;
    return spoke;
  }

  /**
   * The same where names have no capitals to tell them by, so that nobody may be known: someone
   * says it all the same.
   */
  Saying told(@Nullable Source source, Match cue, int start, int end, Mode mode) {
    boolean named = source != null && !source.pronoun();
    last = named ? source : last;
    if (last == null && earlier) {
      return Saying.ofEarlier(cue, start, end, mode);
    }
    int from = last == null ? start : last.from();
    int to = last == null ? start : last.to();
    return new Saying(from, to, cue.from(), cue.to(), start, end, mode);
  }

  /**
   * What the source says in the tokens {@code [start, end)}; a pronoun, or none, stands for who
   * spoke last. If nobody did, null; a quotation is someone's all the same.
   */
  @Nullable Saying saying(@Nullable Source source, Match cue, int start, int end, Mode mode) {
    Source speaker = source;
    if (source == null || source.pronoun()) {
      if (last == null && earlier) {
        return Saying.ofEarlier(cue, start, end, mode);
      }
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
