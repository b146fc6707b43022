package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.language.Glue;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * Reads articles that may be ones (ein Haus, une maison) before words that say nothing of figures.
 * Most are such, and one look tells.
 */
final class LooseArticle implements ClaimReader {
  private static final long ARTICLE = SenseType.ARTICLE.bit() | SenseType.CARDINAL.bit();

  /** What it is in any case, and says nothing of figures. */
  private static final long DETERMINER = SenseType.CLAUSE.bit();

  private final Tokens tokens;

  LooseArticle(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Draft read(int i) {
    int noun = i + 1;
    boolean loose =
        (tokens.types(i, noun) & ~DETERMINER) == ARTICLE
            && tokens.isPlainWord(noun)
            && !tokens.is(noun + 1, SenseType.GLUE, Glue.OVER); // un enfant sur cinq
    Sense one = loose ? tokens.sense(i, SenseType.CARDINAL) : null;
    return one != null && one.number() == 1 && tokens.is(i, SenseType.ARTICLE)
        ? new Draft(i, noun, SmallNumbers.one(), SmallNumbers.IN_WORDS, true)
        : null;
  }
}
