package org.unanimous.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.language.ClauseWord;
import org.unanimous.language.HedgeWord;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/** The words of a text that say how sure it is. Not thread-safe; read anew for each block. */
final class Hedges {
  private final Tokens tokens;
  private final List<Hedge> found = new ArrayList<>();

  /** The number that {@link #firstFrom} gave last: figures ask in the order of the text. */
  private int first;

  Hedges(Tokens tokens) {
    this.tokens = tokens;
  }

  void read() {
    found.clear();
    first = 0;
    if (tokens.haveAny(SenseType.HEDGE.bit())) {
      read(tokens.triggers());
    }
  }

  private void read(Triggers triggers) {
    int behind = 0;
    for (int trigger = 0; trigger < triggers.size(); trigger++) {
      int i = triggers.token(trigger);
      boolean mayBe = (triggers.marks(trigger) & SenseType.HEDGE.bit()) != 0 && i >= behind;
      Sense sense = mayBe ? tokens.meaning(i, SenseType.HEDGE) : null;
      if (sense != null) {
        behind = tokens.behind(i, SenseType.HEDGE);
        found.add(hedge(sense, i, behind));
      }
    }
  }

  /**
   * The number of the first hedge from number {@code k} on that begins at token {@code i} or later.
   */
  int behind(int k, int i) {
    int next = k;
    while (next < found.size() && found.get(next).from() < i) {
      next++;
    }
    return next;
  }

  /**
   * Is token {@code i} part of words that tell what was heard, by nobody knows whom?
   *
   * @param behind the number of the first hedge that begins behind the token
   */
  boolean covers(int i, int behind) {
    Hedge hedge = behind == 0 ? null : found.get(behind - 1);
    return hedge != null && hedge.to() > i && hedge.isPhraseOfHearsay();
  }

  /** The hedge with that number, in the order of the text. */
  Hedge hedge(int k) {
    return found.get(k);
  }

  /**
   * Adds the hedges of a figure in the tokens {@code [from, to)} to its modifiers: those of its
   * clause, and those before it in the sentence that begins at {@code begin}.
   */
  void add(int from, int to, int begin, List<Modifier> modifiers) {
    int end = tokens.sentenceStart(tokens.sentence(to) + 1);
    for (int k = firstFrom(begin); k < found.size(); k++) {
      Hedge hedge = found.get(k);
      if (hedge.from() >= to
          && (hedge.from() >= end || !Marks.isInClause(tokens, to, hedge.from()))) {
        break;
      }
      boolean apart = hedge.to() <= from && commas(hedge.to(), from) > 1;
      if (!apart) {
        modifiers.add(hedge.modifier());
      }
    }
  }

  private int commas(int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += tokens.isSign(i, ',') ? 1 : tokens.isSign(i, ';') ? 2 : 0;
    }
    return commas;
  }

  private Hedge hedge(Sense sense, int from, int to) {
    HedgeWord word = (HedgeWord) Objects.requireNonNull(sense.tag());
    return new Hedge(
        sense,
        from,
        to,
        new Modifier(kind(word, from, to), tokens.start(from), tokens.end(to - 1), false));
  }

  private ModifierKind kind(HedgeWord word, int from, int to) {
    return switch (word) {
      case HEARSAY -> ModifierKind.HEARSAY;
      case PLAN -> isOver(to) ? ModifierKind.HEARSAY : ModifierKind.PLAN;
      case FORECAST -> ModifierKind.FORECAST;
      case CONDITIONAL, CONDITION -> ModifierKind.CONDITIONAL;
      case TOLD -> isSubordinate(from) ? ModifierKind.CONDITIONAL : ModifierKind.HEARSAY;
    };
  }

  /** Does it stand in what someone is said to say, or beside a condition? */
  private boolean isSubordinate(int hedge) {
    int sentence = tokens.sentence(hedge);
    int end = tokens.sentenceStart(sentence + 1);
    for (int i = tokens.sentenceStart(sentence); i < end; i++) {
      boolean before = i < hedge;
      if (before && tokens.is(i, SenseType.CLAUSE, ClauseWord.THAT)
          || tokens.is(i, SenseType.HEDGE, HedgeWord.CONDITION)) {
        return true;
      }
    }
    return false;
  }

  /** Is the clause that goes on at token {@code i} about what is over? */
  private boolean isOver(int i) {
    int end = i;
    int last = tokens.sentenceStart(tokens.sentence(i) + 1);
    while (end < last && !Marks.isBreak(tokens, end)) {
      end++;
    }
    boolean stop = end > i && tokens.isSign(end - 1, '.');
    return tokens.is(stop ? end - 2 : end - 1, SenseType.CLAUSE, ClauseWord.PERFECT);
  }

  /** The number of the first hedge that begins at token {@code i} or later. */
  private int firstFrom(int i) {
    while (first > 0 && found.get(first - 1).from() >= i) {
      first--;
    }
    first = behind(first, i);
    return first;
  }
}
