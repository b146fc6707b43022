package org.unanimous.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.Glue;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;
import org.unanimous.language.SourceWord;

/** What a word may be to a source: a name, a noun that says things, a small word beside it. */
final class SourceWords {
  /** How many words without a name or a known noun are taken for a source. */
  static final int UNKNOWN = 4;

  private static final List<SenseType> OF_DATES =
      List.of(SenseType.WEEKDAY, SenseType.MONTH, SenseType.RELATIVE, SenseType.CLOCK);

  private static final long DATES = bits(OF_DATES);

  private final Tokens tokens;

  SourceWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A capitalised word that is no date and no article; at the beginning of a sentence only if the
   * next is capitalised too, or none follows.
   *
   * @param begin where the clause begins; -1 if the word surely begins no sentence
   */
  boolean isName(int i, int begin) {
    boolean name = tokens.isCapitalised(i) && !isDate(i) && !isClause(i, ClauseWord.DETERMINER);
    boolean first = i == begin && tokens.beginsSentence(i);
    return name
        && !(first && (tokens.isLowerCase(i + 1) && !isCue(i + 1)) && !tokens.isAcronym(i))
        && !isLink(i);
  }

  private boolean isCue(int i) {
    return tokens.mayBe(i, SenseType.CUE.bit());
  }

  boolean isNoun(int i) {
    return tokens.mayBe(i, SenseType.SOURCE.bit())
        && (is(i, SourceWord.PERSON)
            || is(i, SourceWord.ORGANISATION)
            || is(i, SourceWord.DOCUMENT)
            || is(i, SourceWord.UNNAMED));
  }

  /** What the nouns in the tokens {@code [from, to)} mean. */
  Set<String> nouns(int from, int to) {
    Set<String> nouns = Set.of();
    for (int i = from; i < to; i++) {
      Sense noun = tokens.meaning(i, SenseType.SOURCE);
      if (noun != null && tokens.behind(i, SenseType.SOURCE) <= to) {
        nouns = with(nouns, noun.text());
      }
    }
    return nouns;
  }

  /** Most sources have one noun. */
  private static Set<String> with(Set<String> nouns, String another) {
    if (nouns.isEmpty()) {
      return Set.of(another);
    }
    Set<String> all = new HashSet<>(nouns);
    all.add(another);
    return all;
  }

  /** Is there a capitalised word in the tokens {@code [from, to)}, no such noun and no pronoun? */
  boolean isNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isCapitalised(i) && !isNoun(i) && !isPronoun(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int i, SourceWord word) {
    return tokens.is(i, SenseType.SOURCE, word);
  }

  private static long bits(List<SenseType> types) {
    long bits = 0;
    for (SenseType type : types) {
      bits |= type.bit();
    }
    return bits;
  }

  boolean isDate(int i) {
    return tokens.mayBe(i, DATES);
  }

  /** The token behind the word of a date at token {@code i}; {@code i} if there is none. */
  int behindDate(int i) {
    for (SenseType type : OF_DATES) {
      int behind = tokens.behind(i, type);
      if (behind >= 0) {
        return behind;
      }
    }
    return i;
  }

  boolean isPronoun(int i) {
    return isClause(i, ClauseWord.PRONOUN);
  }

  boolean isDeterminer(int i) {
    return isClause(i, ClauseWord.DETERMINER);
  }

  boolean isAside(int i) {
    return isClause(i, ClauseWord.ASIDE);
  }

  boolean isThat(int i) {
    return isClause(i, ClauseWord.THAT);
  }

  /** Does it begin what is said, where "that" is left out? */
  boolean isBare(int i) {
    return isClause(i, ClauseWord.BARE);
  }

  boolean isAs(int i) {
    return isClause(i, ClauseWord.AS);
  }

  /** Does a noun follow of someone within whom, or something in which, it is said? */
  boolean leadsWithin(int i) {
    return isClause(i, ClauseWord.WITHIN) && isNoun(behindDeterminer(i + 1, i + 3));
  }

  boolean isNobody(int i) {
    return is(i, SourceWord.NONE);
  }

  boolean isPreposition(int i) {
    return isLink(i) && !isDeterminer(i);
  }

  boolean isLink(int i) {
    return isClause(i, ClauseWord.LINK) || tokens.is(i, SenseType.GLUE, Glue.OF);
  }

  /** Does it hang a noun on a source: of, for? */
  boolean isOf(int i) {
    return isClause(i, ClauseWord.OF) || tokens.is(i, SenseType.GLUE, Glue.OF);
  }

  /** Is it a word that joins the parts of a name: Bank of England, Anna von Berg? */
  boolean isJoint(int i) {
    return tokens.isWord(i) && (tokens.is(i, SenseType.GLUE, Glue.OF) || isDeterminer(i));
  }

  /** The token behind small words beside a verb, and behind what a hyphen hangs on it: dit-elle. */
  int behindAsides(int from, int to) {
    int begin = from;
    while (begin < to && (isAside(begin) || (tokens.isHyphen(begin) && tokens.glued(begin)))) {
      begin++;
    }
    return begin;
  }

  /** The token behind an article, the apostrophe of an elided one included. */
  int behindDeterminer(int begin, int end) {
    int behind = isDeterminer(begin) && begin + 1 < end ? begin + 1 : begin;
    boolean elision = behind > begin && Marks.isWordless(tokens, behind) && tokens.glued(behind);
    return elision ? behind + 1 : behind;
  }

  private boolean isClause(int i, ClauseWord word) {
    return tokens.is(i, SenseType.CLAUSE, word);
  }
}
