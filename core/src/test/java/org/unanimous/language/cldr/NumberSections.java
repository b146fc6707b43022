package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the spell-out rules teach: number words, the words between them, and the ways of counting.
 */
final class NumberSections {

  private final String tag;
  private final ULocale locale;
  private final List<Spelling> spellings;
  private final NumberWords words;

  private NumberSections(String tag) {
    this.tag = tag;
    this.locale = ULocale.forLanguageTag(tag);
    this.spellings = Spellings.of(tag);
    this.words = NumberWordLearner.learn(spellings);
  }

  static void write(String tag, DataFile file) {
    if (countsInMyriads(tag) || CldrMistakes.spoilNumberWords(tag)) {
      writeSymbols(ULocale.forLanguageTag(tag), file);
      return;
    }
    NumberSections sections = new NumberSections(tag);
    sections.writeSettings(file);
    sections.writeWords(file);
    sections.writeShortWords(file);
    if (!sections.hasCompounds()) {
      sections.writeCombiningForms(file);
    }
    sections.writePointAndMinus(file);
    sections.writeOrdinalSuffixes(file);
  }

  /**
   * Where ten thousand has a word of its own, a figure is a sign or two; what the learner makes of
   * groups of three digits is none of them, and a dozen lines by hand say all.
   */
  private static boolean countsInMyriads(String tag) {
    return NumberFormatter.withLocale(ULocale.forLanguageTag(tag))
        .notation(Notation.compactLong())
        .format(10_000)
        .toString()
        .matches("1\\D+");
  }

  private static void writeSymbols(ULocale locale, DataFile file) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    file.set("decimal", symbols.getDecimalSeparatorString());
    String group = symbols.getGroupingSeparatorString();
    boolean space = Character.isSpaceChar(group.charAt(0));
    file.set("group", space ? "space" : group + " space");
  }

  private void writeSettings(DataFile file) {
    writeSymbols(locale, file);
    List<String> strategies = strategies();
    if (!strategies.isEmpty()) {
      file.set("strategy", String.join(", ", strategies));
    }
  }

  private List<String> strategies() {
    List<String> strategies = new ArrayList<>();
    if (hasAndAfterTens()) {
      strategies.add("and-after-tens");
    }
    if (hasCompounds()) {
      strategies.add("compounds");
    } else if (compounds(Spelling::ordinal).findAny().isPresent()) {
      strategies.add("ordinal-compounds");
    }
    if (MonthSections.isMonthFirst(locale)) {
      strategies.add("month-first");
    }
    if (ordinalSuffixes().contains(".")) {
      strategies.add("ordinal-dot");
    }
    if (hasOrdinalTens()) {
      strategies.add("ordinal-tens");
    }
    if (hasPairedYears()) {
      strategies.add("paired-years");
    }
    if (needs(new CountingStyle(false, true))) {
      strategies.add("units-before-tens");
    }
    if (needs(new CountingStyle(true, false))) {
      strategies.add("vigesimal");
    }
    return strategies;
  }

  private boolean hasAndAfterTens() {
    return spellings.stream()
        .anyMatch(
            spelling ->
                spelling.value() < 100
                    && !spelling.ordinal()
                    && spelling.words().size() == 3
                    && words.of(spelling.words().get(1)).contains(Sense.JOINER));
  }

  /** Whether numbers below a hundred are written together; hundreds are in many languages. */
  private boolean hasCompounds() {
    return compounds(spelling -> !spelling.ordinal() && spelling.value() < 100)
        .findAny()
        .isPresent();
  }

  /** The words that are made of other words. */
  private Stream<String> compounds(Predicate<Spelling> in) {
    return spellings.stream()
        .filter(in)
        .flatMap(spelling -> spelling.words().stream())
        .distinct()
        .filter(word -> !words.contains(word) && !isInGroup(word));
  }

  /** Where only some words are written together, the forms that begin these are marked. */
  private void writeCombiningForms(DataFile file) {
    String text = compounds(any -> true).collect(Collectors.joining(" ", " ", " "));
    for (String form : words.forms()) {
      for (Sense sense : words.of(form)) {
        boolean cardinal =
            sense.role() == Sense.Role.CARDINAL || sense.role() == Sense.Role.MULTIPLIER;
        if (cardinal && Pattern.compile(Pattern.quote(form) + "(?! )").matcher(text).find()) {
          file.add(sense.role().section(), meaning(sense), form + "-");
        }
      }
    }
  }

  /** Whether the tens of an ordinal are an ordinal, too. */
  private boolean hasOrdinalTens() {
    return spellings.stream()
        .filter(spelling -> spelling.ordinal() && spelling.value() < 100)
        .filter(spelling -> spelling.words().size() == 2)
        .flatMap(spelling -> words.of(spelling.words().get(0)).stream())
        .anyMatch(sense -> sense.role() == Sense.Role.ORDINAL);
  }

  /** Words of two or three letters are taken for abbreviations, unless they are more than that. */
  private void writeShortWords(DataFile file) {
    for (String form : words.forms()) {
      for (Sense sense : words.of(form)) {
        String meaning = meaning(sense);
        if (sense.role() == Sense.Role.MULTIPLIER && form.length() <= 3 && standsAlone(form)) {
          file.add("cardinal", meaning, form);
        }
        if (sense.role() == Sense.Role.CARDINAL && form.length() <= 2 && hasCompounds()) {
          file.add("cardinal", meaning, form + "-");
          file.add("cardinal", meaning, "-" + form);
        }
      }
    }
  }

  private boolean isInGroup(String word) {
    return words.forms().stream()
        .anyMatch(form -> form.startsWith(word + " ") || form.endsWith(" " + word));
  }

  /** Whether there are numbers that cannot be read in a style that lacks one thing. */
  private boolean needs(CountingStyle lacking) {
    SpellingReader reader = new SpellingReader(words, lacking);
    return spellings.stream()
        .filter(spelling -> spelling.value() < 100)
        .anyMatch(spelling -> !reader.reads(spelling));
  }

  private boolean hasPairedYears() {
    RuleBasedNumberFormat format = Spellings.format(tag);
    SpellingReader reader = new SpellingReader(words, new CountingStyle(true, true));
    return ImmutableList.copyOf(format.getRuleSetNames()).stream()
        .filter(name -> name.contains("year"))
        .anyMatch(name -> !reader.reads(Spelling.of(1984, name, format.format(1984, name))));
  }

  private void writeWords(DataFile file) {
    for (Sense.Role role : Sense.Role.values()) {
      for (String form : words.forms()) {
        for (Sense sense : words.of(form)) {
          if (sense.role() == role) {
            boolean link = role == Sense.Role.JOINER && isBeforeScale(form);
            String meaning = link ? "before-scale" : meaning(sense);
            file.add(role.section(), meaning, marked(form, sense));
            file.add(role.section(), meaning, marked(form, sense).replace(' ', '-'));
          }
        }
      }
    }
  }

  private static String meaning(Sense sense) {
    return sense.role() == Sense.Role.JOINER ? "and" : Long.toString(sense.value());
  }

  /** Does the joiner stand before words that multiply, and before no others (zece de mii)? */
  private boolean isBeforeScale(String joiner) {
    List<String> next =
        spellings.stream()
            .map(Spelling::words)
            .filter(all -> all.contains(joiner) && all.indexOf(joiner) < all.size() - 1)
            .map(all -> all.get(all.indexOf(joiner) + 1))
            .distinct()
            .toList();
    return !next.isEmpty()
        && next.stream()
            .allMatch(word -> words.of(word).stream().anyMatch(any -> any.role().multiplies()));
  }

  /**
   * With the marks that say where a form may stand, if it can be mistaken; the word for one is
   * everywhere an article or pronoun, too.
   */
  private String marked(String form, Sense sense) {
    String weak = sense.equals(new Sense(Sense.Role.CARDINAL, 1)) ? "~" : "";
    boolean marked = sense.role() == Sense.Role.CARDINAL || sense.role() == Sense.Role.MULTIPLIER;
    if (!marked || form.contains(" ") || standsAlone(form)) {
      return weak + form;
    }
    boolean ends = spellings.stream().anyMatch(spelling -> isPart(spelling, form, true));
    boolean begins = spellings.stream().anyMatch(spelling -> isPart(spelling, form, false));
    return ends && begins ? weak + form : ends ? "-" + form : form + "-";
  }

  private boolean standsAlone(String form) {
    return spellings.stream().anyMatch(spelling -> spelling.words().contains(form));
  }

  private boolean isPart(Spelling spelling, String form, boolean last) {
    return spelling.words().stream()
        .anyMatch(word -> last ? word.endsWith(form) : startsPart(word, form));
  }

  private static boolean startsPart(String word, String form) {
    int at = word.indexOf(form);
    return at >= 0 && at + form.length() < word.length();
  }

  private void writePointAndMinus(DataFile file) {
    RuleBasedNumberFormat format = Spellings.format(tag);
    for (String ruleSet : Spellings.ruleSets(format)) {
      List<String> minus = Spelling.of(-2, ruleSet, format.format(-2, ruleSet)).words();
      List<String> two = Spelling.of(2, ruleSet, format.format(2, ruleSet)).words();
      if (minus.size() == 2 && minus.get(1).equals(two.get(0))) {
        file.add("glue", "minus", minus.get(0));
      }
      List<String> point = Spelling.of(2, ruleSet, format.format(2.5, ruleSet)).words();
      if (point.size() == 3 && !words.contains(point.get(1))) {
        file.add("glue", "point", point.get(1));
      }
    }
  }

  private void writeOrdinalSuffixes(DataFile file) {
    ordinalSuffixes().stream()
        .filter(suffix -> !suffix.equals("."))
        .forEach(suffix -> file.add("ordinal-suffix", "th", suffix));
  }

  private ImmutableList<String> ordinalSuffixes() {
    RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL);
    return ImmutableList.copyOf(format.getRuleSetNames()).stream()
        .flatMap(
            name ->
                IntStream.of(1, 2, 3, 4, 8, 11, 20, 100)
                    .mapToObj(value -> format.format(value, name)))
        .filter(text -> text.matches("\\d+\\S*"))
        .map(text -> text.replaceFirst("\\d+", ""))
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
