package org.unanimous.extract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.CueWord;

/** Reads what a cue attributes to whom: X said that C; "C", said X; according to X, C. */
final class SayingReader {
  private final Tokens tokens;
  private final Speakers speakers;
  private final AccordingReader according;
  private final SaidReader said;
  private final LetterSayingReader letters;

  SayingReader(Tokens tokens, Quotes quotes) {
    SourceWords words = new SourceWords(tokens);
    NameReader names = new NameReader(tokens, words);
    SourceBefore before = new SourceBefore(tokens, words, names);
    SourceBehind behind = new SourceBehind(tokens, words, names);
    this.tokens = tokens;
    this.speakers = new Speakers(names);
    this.according = new AccordingReader(tokens, before, behind, speakers);
    this.said = new SaidReader(tokens, quotes, words, before, behind, speakers);
    this.letters = new LetterSayingReader(tokens, quotes, words, speakers);
  }

  /** Forgets the source named last: another text begins. */
  void clear() {
    speakers.clear();
  }

  /** The source named last in the block that ends now; null if none is. */
  @Nullable Source endBlock() {
    return speakers.endBlock();
  }

  /**
   * What the cue says in the sentence {@code [begin, end)}; null if it attributes nothing there.
   */
  @Nullable Saying read(Match cue, int begin, int end) {
    if (tokens.isLetterSign(cue.from())) {
      return letters.read(cue, begin, end);
    }
    int to = end;
    while (to > begin && Marks.isWordless(tokens, to - 1) && !Marks.isQuotation(tokens, to - 1)) {
      to--;
    }
    return switch ((CueWord) Objects.requireNonNull(cue.sense().tag())) {
      case ACCORDING_TO -> according.read(cue, new Stretch(begin, to));
      case OWN -> according.own(cue, new Stretch(begin, to));
      case SAY, SAY_BARE -> said.read(cue, begin, to);
      case NONE -> null;
    };
  }
}
