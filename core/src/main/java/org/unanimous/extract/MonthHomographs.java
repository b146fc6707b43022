package org.unanimous.extract;

import org.unanimous.extract.Tokens.Match;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;

/**
 * Tells months from the names, verbs and acronyms that are written as they are: May, Jan, DEC.
 * Asked where neither a day nor a year stands beside the word.
 */
final class MonthHomographs {
  private final Tokens tokens;

  MonthHomographs(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Is the word no month? */
  boolean isOther(Match month) {
    return isVerb(month) || MonthOfDays.isAbbreviation(month) || isPartOfName(month);
  }

  /**
   * May the word be none? It is one in "in May", "March and May", "since Dec"; who knows in "the
   * DEC terminal", "Risk: May cause harm".
   */
  boolean isDoubtful(Match month) {
    boolean homograph = month.sense().weak() && month.sense().capital();
    return homograph && (tokens.isAcronym(month.from()) || !isIntroduced(month.from() - 1));
  }

  /** "May it last". */
  private boolean isVerb(Match month) {
    return month.sense().weak() && tokens.beginsSentence(month.from());
  }

  /**
   * "Theresa May": a homograph behind a capital letter that is no small word's ("Since May");
   * "Sept-Îles": an abbreviation in a name.
   */
  private boolean isPartOfName(Match month) {
    int before = month.from() - 1;
    boolean name = month.sense().capital() && tokens.isCapitalised(before) && !isSmallWord(before);
    boolean hyphen = tokens.isHyphen(month.to()) && tokens.glued(month.to());
    return name || (hyphen && !tokens.is(month.to() + 1, SenseType.MONTH));
  }

  /** Does token {@code i} lead to a month: a small word, or what joins it to another month? */
  private boolean isIntroduced(int i) {
    boolean listed = tokens.isSign(i, ',') || tokens.is(i, SenseType.GLUE, Glue.AND);
    return listed ? tokens.is(i - 1, SenseType.MONTH) : tokens.isLowerCase(i) || isSmallWord(i);
  }

  /** The "Since" of "Since May": a known word, with a capital letter where a sentence begins. */
  private boolean isSmallWord(int i) {
    return tokens.isKnown(i) && tokens.beginsSentence(i);
  }
}
