package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Learns number words from spelled numbers. A spelling that can be read already teaches nothing;
 * one with a single new word teaches that word, which must mean what is missing. Only where no such
 * spelling is left, a known word gets a second sense, or a group of words is learned as one form.
 */
final class NumberWordLearner {

  private static final long[] UNITS_AND_TENS =
      LongStream.concat(
              LongStream.rangeClosed(1, 20),
              LongStream.iterate(30, i -> i <= 900, NumberWordLearner::next))
          .toArray();
  private static final long[] FACTORS = {
    100,
    1_000,
    1_000_000,
    1_000_000_000,
    1_000_000_000_000L,
    1_000_000_000_000_000L,
    1_000_000_000_000_000_000L,
    10
  };
  private static final int SHORTEST_PART = 2;
  private static final CountingStyle ALL_STYLES = new CountingStyle(true, true);

  private final NumberWords known = new NumberWords();
  private final SpellingReader reader = new SpellingReader(known, ALL_STYLES);
  private List<Spelling> unread = List.of();

  static NumberWords learn(List<Spelling> spellings) {
    NumberWordLearner learner = new NumberWordLearner();
    learner.learnAll(spellings.stream().filter(spelling -> !spelling.ordinal()).toList());
    learner.learnAll(spellings.stream().filter(Spelling::ordinal).toList());
    learner.dropCovered();
    learner.dropCompounds();
    return learner.known;
  }

  private static long next(long value) {
    return value < 100 ? value + 10 : value + 100;
  }

  private void learnAll(List<Spelling> spellings) {
    unread = spellings;
    do {
      while (learnNewWords()) {
        forgetRead();
      }
      forgetRead();
    } while (learnOneMore());
  }

  private void forgetRead() {
    unread = unread.stream().filter(spelling -> !reader.reads(spelling)).toList();
  }

  private boolean learnNewWords() {
    boolean learned = false;
    for (Spelling spelling : unread) {
      learned |= !reader.reads(spelling) && learnNewWord(spelling);
    }
    return learned;
  }

  private boolean learnNewWord(Spelling spelling) {
    List<Part> parts = parts(spelling);
    if (parts.size() == 1) {
      return learnOnlyWord(parts.get(0), spelling);
    }
    List<Part> unknown = parts.stream().filter(part -> !reader.knows(part.text())).toList();
    return unknown.size() == 1 && learn(unknown.get(0), spelling);
  }

  private boolean learnOnlyWord(Part part, Spelling spelling) {
    long value = spelling.value();
    if (isFactor(value)) {
      return learnBeginning(part.text(), spelling)
          || known.add(part.text(), sense(true, value, spelling));
    }
    if (value > 100 && value < 1000 && learnHundred(part, spelling)) {
      return true;
    }
    if (isBasic(value)) {
      return known.add(part.text(), sense(false, value, spelling));
    }
    return learnPart(part, spelling)
        || (value < 100 && known.add(part.text(), sense(false, value, spelling)));
  }

  private static boolean isFactor(long value) {
    return value >= 1000 && LongStream.of(FACTORS).anyMatch(factor -> factor == value);
  }

  /** Five hundred as five and a word known for a hundred: that word multiplies. */
  private boolean learnHundred(Part part, Spelling spelling) {
    String text = part.text();
    for (int from = SHORTEST_PART; from <= text.length() - SHORTEST_PART; from++) {
      String end = text.substring(from);
      if (known.of(end).contains(sense(false, 100, spelling))
          && learn(new Part(end, false, true), spelling)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBasic(long value) {
    return value <= 20 || (value < 100 && value % 10 == 0) || (value < 1000 && value % 100 == 0);
  }

  /**
   * The unknown part of a word whose other parts are known: the end first, then the beginning, then
   * between.
   */
  private boolean learnPart(Part part, Spelling spelling) {
    String text = part.text();
    for (int end = text.length() - SHORTEST_PART; end > 0; end--) {
      if (knows(text.substring(0, end)) && learnNew(text.substring(end), true, spelling)) {
        return true;
      }
    }
    return learnBeginning(text, spelling);
  }

  private boolean learnBeginning(String text, Spelling spelling) {
    for (int from = SHORTEST_PART; from < text.length() - 1; from++) {
      if (knows(text.substring(from))
          && (learnNew(text.substring(0, from), false, spelling)
              || learnMiddle(text.substring(0, from), spelling))) {
        return true;
      }
    }
    return false;
  }

  private boolean learnMiddle(String text, Spelling spelling) {
    for (int end = text.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      if (knows(text.substring(0, end)) && learnNew(text.substring(end), false, spelling)) {
        return true;
      }
    }
    return false;
  }

  private boolean learnNew(String text, boolean last, Spelling spelling) {
    return !known.contains(text) && learn(new Part(text, !last, last), spelling);
  }

  private boolean knows(String text) {
    return text.length() >= SHORTEST_PART && reader.knows(text);
  }

  private boolean learnOneMore() {
    for (Spelling spelling : unread) {
      if (learnSecondSense(spelling) || learnArticle(spelling) || learnGroup(spelling)) {
        return true;
      }
    }
    return false;
  }

  private boolean learnSecondSense(Spelling spelling) {
    List<Part> parts = parts(spelling);
    if (parts.size() == 1 || !parts.stream().allMatch(part -> reader.knows(part.text()))) {
      return false;
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (learn(parts.get(i), spelling)) {
        return true;
      }
    }
    return false;
  }

  private boolean learnArticle(Spelling spelling) {
    List<Part> parts = parts(spelling);
    if (parts.size() != 2 || parts.stream().anyMatch(part -> reader.knows(part.text()))) {
      return false;
    }
    String article = parts.get(0).text();
    known.add(article, Sense.ARTICLE);
    if (learn(parts.get(1), spelling)) {
      return true;
    }
    known.remove(article, Sense.ARTICLE);
    return false;
  }

  private boolean learnGroup(Spelling spelling) {
    List<String> words = spelling.words();
    for (int count = 2; count <= Math.min(3, words.size()); count++) {
      for (int from = 0; from + count <= words.size(); from++) {
        if (learnGroup(words, from, from + count, spelling)) {
          return true;
        }
      }
    }
    return words.size() == 1 && learnMorphemes(spelling);
  }

  private boolean learnGroup(List<String> words, int from, int to, Spelling spelling) {
    Part group = new Part(String.join(" ", words.subList(from, to)), from == 0, to == words.size());
    return hypotheses(group, spelling).stream()
        .filter(sense -> sense.role().multiplies() == spelling.value() >= 100)
        .anyMatch(sense -> holds(group.text(), sense, spelling));
  }

  /** The last morphemes of a word, as one. */
  private boolean learnMorphemes(Spelling spelling) {
    List<String> parts = spelling.morphemes().get(0);
    for (int from = parts.size() - 2; from >= 0; from--) {
      String end = String.join("", parts.subList(from, parts.size()));
      if (learn(new Part(end, false, true), spelling)) {
        return true;
      }
    }
    return false;
  }

  private boolean learn(Part part, Spelling spelling) {
    return hypotheses(part, spelling).stream()
        .anyMatch(sense -> holds(part.text(), sense, spelling));
  }

  private boolean holds(String form, Sense sense, Spelling spelling) {
    if (!known.add(form, sense)) {
      return false;
    }
    boolean reads = reader.reads(spelling);
    if (!reads) {
      known.remove(form, sense);
    }
    return reads;
  }

  private static List<Sense> hypotheses(Part part, Spelling spelling) {
    boolean ordinal = spelling.ordinal() && part.last();
    List<Sense> senses = new ArrayList<>();
    if (!part.first() && !part.last()) {
      senses.add(Sense.JOINER);
    }
    for (long value : UNITS_AND_TENS) {
      senses.add(new Sense(ordinal ? Sense.Role.ORDINAL : Sense.Role.CARDINAL, value));
    }
    for (long factor : FACTORS) {
      senses.add(
          new Sense(ordinal ? Sense.Role.ORDINAL_MULTIPLIER : Sense.Role.MULTIPLIER, factor));
    }
    return senses;
  }

  private static Sense sense(boolean multiplies, long value, Spelling spelling) {
    if (spelling.ordinal()) {
      return new Sense(multiplies ? Sense.Role.ORDINAL_MULTIPLIER : Sense.Role.ORDINAL, value);
    }
    return new Sense(multiplies ? Sense.Role.MULTIPLIER : Sense.Role.CARDINAL, value);
  }

  private static List<Part> parts(Spelling spelling) {
    ImmutableList<String> all =
        spelling.morphemes().stream()
            .flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      parts.add(new Part(all.get(i), i == 0, i == all.size() - 1));
    }
    return parts;
  }

  /** A multiplier of 100 also means 100 by itself. */
  private void dropCovered() {
    for (String form : known.forms()) {
      for (Sense sense : ImmutableList.copyOf(known.of(form))) {
        if (sense.role().multiplies()) {
          Sense.Role plain =
              sense.role() == Sense.Role.MULTIPLIER ? Sense.Role.CARDINAL : Sense.Role.ORDINAL;
          known.remove(form, new Sense(plain, sense.value()));
        }
      }
    }
  }

  /** Words that other words make up need no entry: two hundred. */
  private void dropCompounds() {
    for (String form : known.forms()) {
      for (Sense sense : ImmutableList.copyOf(known.of(form))) {
        boolean basic = sense.role() == Sense.Role.CARDINAL && sense.value() < 100;
        if (!basic && !sense.role().isOrdinal() && sense.role() != Sense.Role.JOINER) {
          dropCompound(form, sense);
        }
      }
    }
  }

  private void dropCompound(String form, Sense sense) {
    known.remove(form, sense);
    if (form.contains(" ")
        || !reader.values(ImmutableList.of(form)).equals(Set.of(sense.value()))) {
      known.add(form, sense);
    }
  }

  /** A part of a spelling, and whether it is its first or last. */
  private record Part(String text, boolean first, boolean last) {}
}
