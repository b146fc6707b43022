package org.unanimous.extract;

import org.jspecify.annotations.Nullable;

/** Reads the source that stands behind its verb, or behind the preposition that attributes. */
final class SourceBehind {
  /** How many tokens a source and what hangs on it may have. */
  private static final int LONGEST = 14;

  /** How many words may stand before the head of a source: its article, adjectives, a role. */
  private static final int BEFORE_HEAD = 4;

  private final Tokens tokens;
  private final SourceWords words;
  private final NameReader names;

  SourceBehind(Tokens tokens, SourceWords words, NameReader names) {
    this.tokens = tokens;
    this.words = words;
    this.names = names;
  }

  /**
   * The source that begins behind a verb or preposition at {@code from}; null if there is none.
   *
   * @param known whether only a name or a noun that is known will do
   */
  @Nullable Source read(int from, int to, boolean known) {
    int start = behindDates(words.behindAsides(from, to), to);
    int begin = words.leadsWithin(start) ? start + 1 : start;
    if (Marks.isQuotation(tokens, begin)) {
      return quoted(begin, to);
    }
    if (words.isPronoun(begin)) {
      return Source.pronoun(begin, begin, begin + 1);
    }
    int end = begin;
    while (end < to && end - begin < LONGEST && !Marks.isBreak(tokens, end)) {
      end++;
    }
    int head = head(begin, end);
    Source source = head >= 0 ? headed(begin, head, end) : known ? null : unknown(begin, end);
    boolean nobody = source == null || words.isNobody(source.from());
    return nobody || source == null ? null : orApposition(source, to);
  }

  /** The token behind a day that stands between a verb and its source: am Montag. */
  private int behindDates(int from, int to) {
    int begin = from;
    while (begin < to) {
      int day = words.isPreposition(begin) ? begin + 1 : begin;
      if (!words.isDate(day)) {
        return begin;
      }
      begin = words.behindAsides(day + 1, to);
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

  private int head(int begin, int end) {
    for (int i = begin; i < Math.min(end, begin + BEFORE_HEAD + 1); i++) {
      if (words.isNoun(i) || words.isName(i, -1)) {
        return i;
      }
      boolean elision = tokens.glued(i) && tokens.glued(i + 1);
      if (words.isPreposition(i) || (!tokens.isWord(i) && !elision)) {
        return -1;
      }
    }
    return -1;
  }

  private Source headed(int begin, int head, int end) {
    boolean determined = words.isDeterminer(begin) && begin + 1 < head;
    if (words.isNoun(head)) {
      return names.withoutRole(determined ? begin + 1 : head, names.endOfNoun(head, end));
    }
    int last = names.end(head, end);
    boolean adjective = words.isDeterminer(head - 1) && end - last < 3 && last < end;
    return names.withoutRole(head, adjective && areWords(last, end) ? end : last);
  }

  private boolean areWords(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isLowerCase(i) || words.isLink(i)) {
        return false;
      }
    }
    return true;
  }

  /** A few words behind an article or up to the end of the clause, whatever they mean. */
  private @Nullable Source unknown(int begin, int end) {
    int from = words.behindDeterminer(begin, end);
    int to = from;
    while (to < end && to - from < SourceWords.UNKNOWN && isPartOfUnknown(to)) {
      to++;
    }
    boolean whole = to > from && (to == end || words.isPreposition(to));
    boolean word = from < end && tokens.isLowerCase(from) && isPartOfUnknown(from);
    int last = whole ? to : from + 1;
    return whole || word ? new Source(from, last, begin, last, false) : null;
  }

  private boolean isPartOfUnknown(int i) {
    return tokens.glued(i) || (tokens.isWord(i) && (!words.isPreposition(i) || words.isOf(i)));
  }

  /** The name where it follows as an apposition: its director, Ann Lee. */
  private Source orApposition(Source source, int to) {
    int comma = behindQuotation(source.to(), to);
    int name = tokens.isSign(comma, ',') ? comma + 1 : comma;
    boolean open = name > source.to() && name < to && words.isName(name, -1);
    if (!open || !tokens.isLowerCase(source.from()) && !words.isNoun(source.from())) {
      return source;
    }
    int end = names.end(name, to);
    boolean closed = end >= to || Marks.isBreak(tokens, end);
    return closed ? new Source(name, end, source.begin(), end, false) : source;
  }

  /** The token behind a name in quotation marks: the head of the farm "Dawn" Ann Lee. */
  private int behindQuotation(int mark, int to) {
    int end = mark + 1;
    while (end < Math.min(to, mark + BEFORE_HEAD) && !Marks.isBreak(tokens, end)) {
      end++;
    }
    boolean quoted = Marks.isQuotation(tokens, mark) && Marks.isQuotation(tokens, end);
    return quoted ? end + 1 : mark;
  }
}
