package org.unanimous.extract;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unanimous.language.Entry;
import org.unanimous.language.Glue;
import org.unanimous.language.Lexicon;
import org.unanimous.language.Sense;
import org.unanimous.language.SenseType;

/**
 * The tokens of a text and what they mean: words, runs of digits, and every other visible character
 * by itself. A compound word is several tokens, glued. Not thread-safe; lives as long as one
 * extraction.
 */
final class Tokens extends Entries {
  /** How many tokens the words of one modifier may have. */
  private static final int LONGEST_MODIFIER = 6;

  Tokens(Lexicon lexicon) {
    super(lexicon);
  }

  /** The token behind "to" or a dash; -1 if neither stands at token {@code i}. */
  int behindTo(int i) {
    int behind = behind(i, SenseType.GLUE, Glue.TO);
    return behind < 0 && isHyphen(i) ? i + 1 : behind;
  }

  /**
   * The token behind an ordinal ending (rd, -го, er) that touches what stands before {@code i};
   * else {@code i}. The х of "17х4" is none.
   */
  int behindOrdinalEnding(int i) {
    int ending = behindHyphen(i);
    Match suffix = touches(ending) ? match(ending, SenseType.ORDINAL_SUFFIX) : null;
    boolean inner = suffix != null && isDigits(suffix.to()) && glued(suffix.to());
    return suffix == null || inner && !isLetterSign(ending) || goesOn(suffix) ? i : suffix.to();
  }

  /**
   * The 日 of "5日": an ordinal ending that is said of the days of months. Only the reader of dates
   * takes it for one.
   */
  boolean isDayEnding(int i) {
    Match ending = match(i, SenseType.ORDINAL_SUFFIX);
    return ending != null && ending.sense().weak();
  }

  /** Is the word part of a longer one, in a script without spaces: the 日 of "5日間"? */
  private boolean goesOn(Match word) {
    int i = word.from();
    return isLetterSign(i) && isPhrase(i) && behindPhrase(i) > word.to();
  }

  /**
   * What the text at token {@code i} means in that way: the sense of the longest phrase that begins
   * there, else that of the word alone. Null if neither has such a sense.
   */
  @Nullable Match match(int i, SenseType type) {
    return mayBe(i, type.bit()) ? found(i, type, null) : null;
  }

  /** As {@link #match(int, SenseType)}, for one kind of word. */
  @Nullable Match match(int i, SenseType type, Enum<?> tag) {
    return mayBe(i, type.bit()) ? found(i, type, tag) : null;
  }

  /** The sense that {@link #match(int, SenseType)} finds; null if that is nothing. */
  @Nullable Sense meaning(int i, SenseType type) {
    return mayBe(i, type.bit()) ? of(i, type, null) : null;
  }

  /** As {@link #match(int, SenseType)}, where only matters whether there is one. */
  boolean is(int i, SenseType type) {
    return meaning(i, type) != null;
  }

  /** As {@link #match(int, SenseType, Enum)}, where only matters whether there is one. */
  boolean is(int i, SenseType type, Enum<?> tag) {
    return mayBe(i, type.bit()) && of(i, type, tag) != null;
  }

  /** As {@link #is(int, SenseType)}, by a sense that gives way to no other. */
  boolean isFirmly(int i, SenseType type) {
    Sense meaning = meaning(i, type);
    return meaning != null && !meaning.weak();
  }

  /** The token behind what {@link #match(int, SenseType)} finds; -1 if that is nothing. */
  int behind(int i, SenseType type) {
    return mayBe(i, type.bit()) ? end(i, type, null) : -1;
  }

  /** The token behind what {@link #match(int, SenseType, Enum)} finds; -1 if that is nothing. */
  int behind(int i, SenseType type, Enum<?> tag) {
    return mayBe(i, type.bit()) ? end(i, type, tag) : -1;
  }

  /** As {@link #behind(int, SenseType)}, but token {@code i} itself where nothing is found. */
  int over(int i, SenseType type) {
    int behind = behind(i, type);
    return behind < 0 ? i : behind;
  }

  /**
   * As {@link #behind(int, SenseType, Enum)}, but token {@code i} itself where nothing is found.
   */
  int over(int i, SenseType type, Enum<?> tag) {
    int behind = behind(i, type, tag);
    return behind < 0 ? i : behind;
  }

  /** The sense of that type of the single token; null if it has none. */
  @Nullable Sense sense(int i, SenseType type) {
    return mayBe(i, type.bit()) ? ofWord(i, type, null) : null;
  }

  /** What else of the same type the words of a match say; null if nothing. */
  @Nullable Sense another(Match match) {
    int i = match.from();
    Entry phrase = phraseEntry(i);
    boolean whole = phrase != null && behindPhrase(i) == match.to();
    Entry entry = whole ? phrase : entry(i);
    return entry == null ? null : entry.another(match.sense());
  }

  /** The modifier that begins at token {@code i} and stands behind its figure, or before it. */
  @Nullable Match modifier(int i, boolean after) {
    if (!mayBe(i, SenseType.MODIFIER.bit())) {
      return null;
    }
    Sense whole = modifier(phraseEntry(i), after, i, phraseEnd(i));
    return whole == null
        ? alone(i, modifier(entry(i), after, i, end(i)))
        : new Match(whole, i, behindPhrase(i));
  }

  private @Nullable Sense modifier(@Nullable Entry entry, boolean after, int i, int end) {
    return entry == null ? null : entry.modifier(after, sequence(), start(i), end);
  }

  /**
   * The longest modifier that ends right before token {@code end}, of those that count there; null
   * if none does.
   */
  @Nullable Match modifierBefore(int end, Predicate<Match> counts) {
    @Nullable Match longest = null;
    int first = end - LONGEST_MODIFIER;
    for (int from = lastModifier(first, end); from >= 0; from = lastModifier(first, from)) {
      boolean reaches = from == end - 1 || isPhrase(from);
      Match match = reaches ? modifier(from, false) : null;
      longest = match != null && match.to() == end && counts.test(match) ? match : longest;
    }
    return longest;
  }

  private @Nullable Match found(int i, SenseType type, @Nullable Enum<?> tag) {
    Sense whole = ofPhrase(i, type, tag);
    return whole == null ? alone(i, ofWord(i, type, tag)) : new Match(whole, i, behindPhrase(i));
  }

  private static @Nullable Match alone(int i, @Nullable Sense sense) {
    return sense == null ? null : new Match(sense, i, i + 1);
  }

  private int end(int i, SenseType type, @Nullable Enum<?> tag) {
    boolean whole = ofPhrase(i, type, tag) != null;
    return whole ? behindPhrase(i) : ofWord(i, type, tag) != null ? i + 1 : -1;
  }

  private @Nullable Sense of(int i, SenseType type, @Nullable Enum<?> tag) {
    Sense whole = ofPhrase(i, type, tag);
    return whole == null ? ofWord(i, type, tag) : whole;
  }

  private @Nullable Sense ofPhrase(int i, SenseType type, @Nullable Enum<?> tag) {
    Entry phrase = phraseEntry(i);
    return phrase == null ? null : sense(phrase, type, tag, i, phraseEnd(i));
  }

  private @Nullable Sense ofWord(int i, SenseType type, @Nullable Enum<?> tag) {
    Entry entry = entry(i);
    return entry == null ? null : sense(entry, type, tag, i, end(i));
  }

  /** Forms that only end words count where the token ends one, unless a kind of word is sought. */
  private @Nullable Sense sense(
      Entry entry, SenseType type, @Nullable Enum<?> tag, int i, int end) {
    if (tag != null) {
      return entry.sense(type, tag, sequence(), start(i), end);
    }
    return entry.mayEndWord() && !endsWord(i)
        ? entry.apartSense(type, sequence(), start(i), end)
        : entry.sense(type, sequence(), start(i), end);
  }

  /**
   * Forms that only end words stand behind digits or another part, perhaps with a hyphen between;
   * where every letter is read by itself, right behind a figure, or they begin one together.
   */
  private boolean endsWord(int i) {
    return isLetterSign(i)
        ? glued(i) && (isDigits(i - 1) || mayBe(i - 1, NumberReader.PART))
            || LetterNumbers.beginsAt(this, i)
        : glued(i) || (i > 1 && isHyphen(i - 1) && glued(i - 1));
  }

  /** A sense and the tokens {@code [from, to)} it stands in. */
  record Match(Sense sense, int from, int to) {}
}
