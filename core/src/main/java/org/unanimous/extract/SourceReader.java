package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.Glue;
import org.unanimous.language.SenseType;
import org.unanimous.language.SourceWord;

/** Reads who says something: a name, a noun that can be a source, or a pronoun, beside a cue. */
final class SourceReader {
  /** How many tokens a source and what hangs on it may have. */
  private static final int LONGEST = 14;

  /** How many words may stand before the head of a source: its article, adjectives, a role. */
  private static final int BEFORE_HEAD = 4;

  /** How many words without a name or a known noun are taken for a source. */
  private static final int LONGEST_UNKNOWN = 4;

  /** How many sentences back a pronoun reaches. */
  private static final int PRONOUN_REACH = 2;

  private static final long DATES =
      SenseType.WEEKDAY.bit()
          | SenseType.MONTH.bit()
          | SenseType.RELATIVE.bit()
          | SenseType.CLOCK.bit();

  private final Tokens tokens;

  SourceReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The source that ends before the verb at {@code to}, in its clause; null if there is none.
   *
   * @param from where the sentence begins
   */
  @Nullable Source before(int from, int to) {
    if (!tokens.isSign(to - 1, ',')) {
      return inClause(from, to);
    }
    int apposition = beginOfClause(from, to - 1);
    if (!tokens.isSign(apposition - 1, ',')) {
      return null;
    }
    Source outer = inClause(from, apposition - 1);
    if (outer == null) {
      return null;
    }
    int head = head(apposition, to - 1);
    boolean named = head >= 0 && !isNoun(head) && isNoun(outer.from());
    Source inner = named ? new Source(head, endOfName(head, to - 1)) : outer;
    return inner.within(outer.begin(), to);
  }

  private @Nullable Source inClause(int from, int end) {
    int begin = beginOfClause(Math.max(from, end - LONGEST), end);
    if (end > begin && isPronoun(end - 1)) {
      return Source.pronoun(end - 1).within(begin, end);
    }
    int head = head(begin, end);
    if (head >= 0) {
      int name = beginOfName(head, end);
      Source source =
          name > head && name < end && !isSmall(name - 1) && !isPreposition(name - 1)
              ? new Source(name, end)
              : withoutRole(head, isNoun(head) ? end : endOfName(head, end));
      return source.within(begin, end);
    }
    boolean whole = end > begin && end - begin <= LONGEST_UNKNOWN && areNominal(begin, end);
    return whole ? new Source(behindDeterminer(begin, end), end, begin, end, false) : null;
  }

  /** Where the capitalised words begin that end at {@code end}, not before {@code from}. */
  private int beginOfName(int from, int end) {
    int name = end;
    while (name > from && isPartOfName(name - 1)) {
      name--;
    }
    return name;
  }

  /** May these unknown words be a noun and what belongs to it? */
  private boolean areNominal(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean other =
          isPronoun(i) || isPreposition(i) || isAside(i) || isClause(i, ClauseWord.THAT);
      if (other || !(tokens.isWord(i) || tokens.glued(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The source that begins behind a verb or preposition at {@code from}; null if there is none.
   *
   * @param known whether only a name or a noun that is known will do
   */
  @Nullable Source behind(int from, int to, boolean known) {
    int begin = behindDates(behindAsides(from, to), to);
    if (Marks.isQuotation(tokens, begin)) {
      return quoted(begin, to);
    }
    if (isPronoun(begin)) {
      return Source.pronoun(begin);
    }
    int end = begin;
    while (end < to && end - begin < LONGEST && !Marks.isBreak(tokens, end)) {
      end++;
    }
    int head = headBehind(begin, end);
    Source source = head >= 0 ? headed(begin, head, end) : known ? null : unknown(begin, end);
    return source == null ? null : orApposition(source, to);
  }

  /** The token behind small words beside a verb, and behind what a hyphen hangs on it: dit-elle. */
  int behindAsides(int from, int to) {
    int begin = from;
    while (begin < to && (isAside(begin) || (tokens.isHyphen(begin) && tokens.glued(begin)))) {
      begin++;
    }
    return begin;
  }

  /** The token behind a day that stands between a verb and its source: am Montag. */
  private int behindDates(int from, int to) {
    int begin = from;
    while (begin < to) {
      int day = isPreposition(begin) ? begin + 1 : begin;
      if (!tokens.mayBe(day, DATES)) {
        return begin;
      }
      begin = behindAsides(day + 1, to);
    }
    return begin;
  }

  /** A source whose name stands in quotation marks; null if these hold no name. */
  private @Nullable Source quoted(int mark, int to) {
    int end = mark + 1;
    while (end < to && !Marks.isBreak(tokens, end)) {
      end++;
    }
    boolean name = tokens.isCapitalised(mark + 1) && Marks.isQuotation(tokens, end);
    return name ? new Source(mark + 1, end, mark, end + 1, false) : null;
  }

  private Source headed(int begin, int head, int end) {
    boolean determined = isClause(begin, ClauseWord.DETERMINER) && begin + 1 < head;
    if (isNoun(head)) {
      return withoutRole(determined ? begin + 1 : head, endOfNoun(head, end));
    }
    int last = endOfName(head, end);
    boolean adjective = isClause(head - 1, ClauseWord.DETERMINER) && end - last < 3 && last < end;
    return withoutRole(head, adjective && areWords(last, end) ? end : last);
  }

  private boolean areWords(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isLowerCase(i) || isLink(i)) {
        return false;
      }
    }
    return true;
  }

  /** A few words behind an article or up to the end of the clause, whatever they mean. */
  private @Nullable Source unknown(int begin, int end) {
    int from = behindDeterminer(begin, end);
    int to = from;
    while (to < end && to - from < LONGEST_UNKNOWN && isPartOfUnknown(to)) {
      to++;
    }
    boolean whole = to > from && (to == end || isPreposition(to));
    return whole ? new Source(from, to, begin, to, false) : null;
  }

  private boolean isPartOfUnknown(int i) {
    return tokens.glued(i) || (tokens.isWord(i) && (!isPreposition(i) || isOf(i)));
  }

  /** The name where it follows as an apposition: its director, Ann Lee. */
  private Source orApposition(Source source, int to) {
    int comma = source.to();
    int name = comma + 1;
    boolean open = tokens.isSign(comma, ',') && name < to && isName(name, -1);
    if (!open || !tokens.isLowerCase(source.from()) && !isNoun(source.from())) {
      return source;
    }
    int end = endOfName(name, to);
    boolean closed = end >= to || Marks.isBreak(tokens, end);
    return closed ? new Source(name, end, source.begin(), end, false) : source;
  }

  /** The person named last before token {@code to}: two words with capitals; null if nobody is. */
  @Nullable Source namedBefore(int to) {
    int from = tokens.sentenceStart(Math.max(0, tokens.sentence(to) - PRONOUN_REACH));
    @Nullable Source named = null;
    for (int i = from; i < to; i++) {
      if (isName(i, -1)) {
        int end = endOfName(i, to);
        boolean full = end - i > 1 && !isNoun(end - 1);
        named = full && named == null ? withoutRole(i, end) : named;
        i = end - 1;
      }
    }
    return named;
  }

  /** The first token of the clause that token {@code to} ends. */
  int beginOfClause(int from, int to) {
    int begin = to;
    while (begin > from && !Marks.isBreak(tokens, begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** The first name or noun that does not hang on a preposition; -1 if there is none. */
  private int head(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean found = isNoun(i) || isName(i, begin);
      if (found && !(i > begin && isPreposition(i - 1))) {
        return i;
      }
      if (found) {
        i = endOfName(i, end) - 1;
      }
    }
    return -1;
  }

  private int headBehind(int begin, int end) {
    for (int i = begin; i < Math.min(end, begin + BEFORE_HEAD + 1); i++) {
      if (isNoun(i) || isName(i, -1)) {
        return i;
      }
      boolean elision = tokens.glued(i) && tokens.glued(i + 1);
      if (isPreposition(i) || (!tokens.isWord(i) && !elision)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPreposition(int i) {
    return isLink(i) && !isClause(i, ClauseWord.DETERMINER);
  }

  /**
   * A capitalised word that is no date and no article; at the beginning of a sentence only if the
   * next is capitalised too, or none follows.
   */
  private boolean isName(int i, int begin) {
    boolean name =
        tokens.isCapitalised(i) && !tokens.mayBe(i, DATES) && !isClause(i, ClauseWord.DETERMINER);
    boolean first = i == begin && tokens.beginsSentence(i);
    return name
        && !(first && (tokens.isLowerCase(i + 1) && !isCueAt(i + 1)) && !isAcronym(i))
        && !isLink(i);
  }

  private boolean isCueAt(int i) {
    return tokens.mayBe(i, SenseType.CUE.bit());
  }

  private boolean isAcronym(int i) {
    return tokens.length(i) > 1 && Character.isUpperCase(tokens.chars()[tokens.start(i) + 1]);
  }

  private boolean isNoun(int i) {
    return tokens.mayBe(i, SenseType.SOURCE.bit())
        && (is(i, SourceWord.PERSON)
            || is(i, SourceWord.ORGANISATION)
            || is(i, SourceWord.DOCUMENT)
            || is(i, SourceWord.UNNAMED));
  }

  private boolean isPronoun(int i) {
    return isClause(i, ClauseWord.PRONOUN);
  }

  private boolean isLink(int i) {
    return isClause(i, ClauseWord.LINK) || tokens.match(i, SenseType.GLUE, Glue.OF) != null;
  }

  private boolean is(int i, SourceWord word) {
    return tokens.match(i, SenseType.SOURCE, word) != null;
  }

  private boolean isClause(int i, ClauseWord word) {
    return tokens.match(i, SenseType.CLAUSE, word) != null;
  }

  private boolean isAside(int i) {
    return isClause(i, ClauseWord.ASIDE);
  }

  private int behindDeterminer(int begin, int end) {
    int behind = isClause(begin, ClauseWord.DETERMINER) && begin + 1 < end ? begin + 1 : begin;
    boolean elision = behind > begin && Marks.isWordless(tokens, behind) && tokens.glued(behind);
    return elision ? behind + 1 : behind;
  }

  /** Where the capitalised words from {@code head} end, with what joins them: Bank of England. */
  private int endOfName(int head, int end) {
    int last = head;
    for (int i = head + 1; i < end && i - last <= 3; i++) {
      boolean inside = tokens.glued(i) && tokens.glued(head + 1);
      if (tokens.isCapitalised(i) && !tokens.mayBe(i, DATES)) {
        last = i;
      } else if (!inside && !isSmall(i) && !Marks.isWordless(tokens, i)) {
        break;
      }
    }
    return last + 1;
  }

  private boolean isSmall(int i) {
    return tokens.isWord(i)
        && (tokens.match(i, SenseType.GLUE, Glue.OF) != null || isClause(i, ClauseWord.DETERMINER));
  }

  /** Where a noun ends with all that hangs on it: the spokeswoman for the ministry of health. */
  private int endOfNoun(int head, int end) {
    int last = head;
    int i = head + 1;
    while (i < end && (isPartOfNoun(i, head) || leadsToName(i, end) || end - i <= 2)) {
      boolean small = isOf(i) || isClause(i, ClauseWord.DETERMINER);
      if (!small && (isPreposition(i) || tokens.mayBe(i, DATES))) {
        break;
      }
      last = small ? last : i;
      i++;
    }
    return last + 1;
  }

  private boolean isPartOfNoun(int i, int head) {
    boolean hung = i > head + 1 && (isOf(i - 1) || isClause(i - 1, ClauseWord.DETERMINER));
    return hung
        || isNoun(i)
        || tokens.isCapitalised(i)
        || tokens.glued(i)
        || isOf(i)
        || isClause(i, ClauseWord.DETERMINER);
  }

  /** Do a word or two lead to a name: prezes izby lekarskiej Ryszard Pyrek? */
  private boolean leadsToName(int i, int end) {
    for (int k = i; k < Math.min(end, i + 3) && tokens.isWord(k) && !isPreposition(k); k++) {
      if (isName(k, -1)) {
        return true;
      }
    }
    return false;
  }

  /** Does it hang a noun on a source: of, for? */
  private boolean isOf(int i) {
    return isClause(i, ClauseWord.OF) || tokens.match(i, SenseType.GLUE, Glue.OF) != null;
  }

  /** The name alone where a role stands directly before it: Vorstandschefin Laura Brandt. */
  private Source withoutRole(int from, int to) {
    int name = beginOfName(from, to);
    boolean role = name > from && name < to && !isSmall(name - 1) && isNoun(from);
    return new Source(role ? name : from, to);
  }

  private boolean isPartOfName(int i) {
    boolean joined = tokens.type(i) == Tokens.SIGN && tokens.glued(i) && tokens.glued(i + 1);
    boolean initial = tokens.isSign(i, '.') && tokens.glued(i) && tokens.length(i - 1) == 1;
    return joined || initial || (tokens.isCapitalised(i) && !isNoun(i));
  }
}
