package org.unanimous.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads data files, one on top of the other, into a {@link Language}. The format is in README.md
 * beside the data.
 */
final class LanguageReader {
  private final Map<String, List<Sense>> senses = new LinkedHashMap<>();
  private final Map<String, List<String>> paradigms = new HashMap<>();
  private final Set<Strategy> strategies = EnumSet.noneOf(Strategy.class);
  private final Set<Enum<?>> worded = new HashSet<>();
  private char decimal = '.';
  private String grouping = "";

  private String file = "";
  private int line;
  private String section = "";

  /**
   * Adds a file to what was read before.
   *
   * @param name for error messages
   * @throws DataFileException if a line is broken
   */
  LanguageReader add(String name, BufferedReader lines) throws IOException {
    file = name;
    line = 0;
    section = "";
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      line++;
      String content = withoutComment(text).strip();
      if (!content.isEmpty()) {
        read(content);
      }
    }
    return this;
  }

  Language language(String tag, boolean limited) {
    return new Language(tag, limited, decimal, grouping, strategies, worded, Lexicon.of(senses));
  }

  private static String withoutComment(String text) {
    if (text.startsWith("#")) {
      return "";
    }
    int comment = text.indexOf(" # ");
    return comment < 0 ? text : text.substring(0, comment);
  }

  private void read(String content) {
    if (content.startsWith("[") && content.endsWith("]")) {
      section = content.substring(1, content.length() - 1);
      return;
    }
    int colon = content.indexOf(':');
    if (colon < 0) {
      throw broken("a line reads 'meaning: form, form', not '" + content + "'");
    }
    String meaning = content.substring(0, colon).strip();
    String forms = content.substring(colon + 1).strip();
    switch (section) {
      case "settings" -> set(meaning, forms);
      case "paradigm" -> paradigms.put(meaning, List.of(forms.split(",", -1)));
      case "remove" -> remove(section(meaning), forms);
      default -> define(section(section), meaning, forms);
    }
  }

  private Section section(String name) {
    Section found = Section.named(name);
    if (found == null) {
      throw broken("unknown section '" + name + "', README.md lists the known ones");
    }
    return found;
  }

  private void set(String setting, String value) {
    if (value.isEmpty()) {
      throw broken("setting '" + setting + "' has no value");
    }
    switch (setting) {
      case "decimal" -> decimal = symbols(value).charAt(0);
      case "group" -> grouping = symbols(value);
      case "strategy" -> addStrategies(value);
      case "date" -> setOrderOfDates(value);
      default ->
          throw broken(
              "unknown setting '" + setting + "', known are decimal, group, strategy, date");
    }
  }

  /** Which of day and month stands first in dates of digits: 03/04/2019. */
  private void setOrderOfDates(String order) {
    switch (order) {
      case "day-first" -> strategies.remove(Strategy.MONTH_FIRST);
      case "month-first" -> strategies.add(Strategy.MONTH_FIRST);
      default -> throw broken("'" + order + "' is neither day-first nor month-first");
    }
  }

  private static String symbols(String value) {
    StringBuilder symbols = new StringBuilder();
    StringTokenizer words = new StringTokenizer(value);
    while (words.hasMoreTokens()) {
      String symbol = words.nextToken();
      symbols.append(symbol.equals("space") ? ' ' : Fold.fold(symbol.charAt(0)));
    }
    return symbols.toString();
  }

  private void addStrategies(String names) {
    for (String part : names.split(",", -1)) {
      StringTokenizer words = new StringTokenizer(part);
      do {
        addStrategy(words.hasMoreTokens() ? words.nextToken() : part);
      } while (words.hasMoreTokens());
    }
  }

  private void addStrategy(String name) {
    try {
      strategies.add(Strategy.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    } catch (IllegalArgumentException e) {
      throw broken("unknown strategy '" + name + "', README.md lists the known ones");
    }
  }

  private void remove(Section from, String forms) {
    for (String form : expand(forms)) {
      Marks marks = Marks.of(form, from);
      List<Sense> known = senses.get(Fold.fold(marks.form()));
      if (known == null || !remove(from.type(), known)) {
        throw broken("'" + form + "' is not in section " + from + " of an earlier file");
      }
    }
  }

  private static boolean remove(SenseType type, List<Sense> known) {
    int before = known.size();
    for (int i = before - 1; i >= 0; i--) {
      if (known.get(i).type() == type) {
        known.remove(i);
      }
    }
    return known.size() < before;
  }

  private static boolean hasLetter(String forms) {
    for (int i = 0; i < forms.length(); i++) {
      if (Character.isLetter(forms.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void define(Section into, String meaning, String forms) {
    Meaning read;
    try {
      read = into.read(meaning);
    } catch (IllegalArgumentException e) {
      throw broken(e.getMessage());
    }
    if (read.tag() != null && hasLetter(forms)) {
      worded.add(read.tag());
    }
    Sense unmarked = Marks.NONE.mark(into, meaning, read);
    for (String form : expand(forms)) {
      if (Marks.mayStandAround(form, into)) {
        Marks marks = Marks.of(form, into);
        define(marks.form(), marks.mark(into, meaning, read));
      } else {
        define(form, unmarked);
      }
    }
  }

  private void define(String form, Sense sense) {
    String folded = Fold.fold(form);
    List<Sense> known = senses.get(folded);
    if (known == null) {
      known = new ArrayList<>(2);
      senses.put(folded, known);
    }
    if (!known.contains(sense)) {
      known.add(sense);
    }
  }

  private List<String> expand(String forms) {
    List<String> expanded = new ArrayList<>();
    for (String pattern : FormPattern.split(forms)) {
      try {
        expanded.addAll(FormPattern.expand(pattern, paradigms));
      } catch (IllegalArgumentException e) {
        throw broken(e.getMessage());
      }
    }
    return expanded;
  }

  private DataFileException broken(@Nullable String problem) {
    return new DataFileException(file, line, String.valueOf(problem));
  }
}
