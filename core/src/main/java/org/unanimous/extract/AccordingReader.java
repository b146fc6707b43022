package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Attribution.Mode;
import org.unanimous.extract.Tokens.Match;

/** Reads what words like a preposition attribute: according to X, C; C, dem Bericht zufolge. */
final class AccordingReader {
  private final Tokens tokens;
  private final SourceBefore before;
  private final SourceBehind behind;
  private final Speakers speakers;

  AccordingReader(Tokens tokens, SourceBefore before, SourceBehind behind, Speakers speakers) {
    this.tokens = tokens;
    this.before = before;
    this.behind = behind;
    this.speakers = speakers;
  }

  @Nullable Saying read(Match cue, Stretch sentence) {
    return cue.sense().after() ? behindSource(cue, sentence) : beforeSource(cue, sentence);
  }

  /** What whoever spoke last says: in her view, C. */
  @Nullable Saying own(Match cue, Stretch sentence) {
    Stretch phrase = new Stretch(cue.from(), cue.to());
    return content(cue, Source.pronoun(cue.from(), cue.from(), cue.to()), phrase, sentence);
  }

  private @Nullable Saying behindSource(Match cue, Stretch sentence) {
    Source source = before.read(sentence.from(), cue.from());
    return source == null || source.pronoun()
        ? null
        : content(cue, source, new Stretch(source.begin(), cue.to()), sentence);
  }

  private @Nullable Saying beforeSource(Match cue, Stretch sentence) {
    Source source = behind.read(cue.to(), sentence.to(), cue.sense().weak());
    return source == null
        ? null
        : content(cue, source, new Stretch(cue.from(), source.end()), sentence);
  }

  /** The longer side of the phrase is what it attributes. */
  private @Nullable Saying content(Match cue, Source source, Stretch phrase, Stretch sentence) {
    int right = tokens.isSign(phrase.to(), ',') ? phrase.to() + 1 : phrase.to();
    int left = tokens.isSign(phrase.from() - 1, ',') ? phrase.from() - 1 : phrase.from();
    boolean first = sentence.to() - right >= left - sentence.from();
    int from = first ? right : sentence.from();
    int to = first ? sentence.to() : left;
    return to - from < 2 ? null : speakers.saying(source, cue, from, to, Mode.ACCORDING_TO);
  }
}
