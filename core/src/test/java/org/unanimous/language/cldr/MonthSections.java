package org.unanimous.language.cldr;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** Names of months, weekdays, eras and halves of the day. */
final class MonthSections {

  private static final int LONGEST_DOUBTFUL = 5;
  private static final int SHORTEST_WEEKDAY = 3;

  private final DateFormatSymbols symbols;
  private final DataFile file;

  private MonthSections(String tag, DataFile file) {
    this.symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(tag));
    this.file = file;
  }

  static void write(String tag, DataFile file) {
    MonthSections sections = new MonthSections(tag, file);
    sections.writeMonths();
    sections.writeWeekdays();
    sections.writeEras();
    sections.writeHalvesOfTheDay();
  }

  static boolean isMonthFirst(ULocale locale) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.SHORT, locale);
    return format instanceof SimpleDateFormat simple && simple.toPattern().startsWith("M");
  }

  private void writeMonths() {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] wide = symbols.getMonths(context, DateFormatSymbols.WIDE);
      String[] abbreviated = symbols.getMonths(context, DateFormatSymbols.ABBREVIATED);
      for (int month = 0; month < 12; month++) {
        String number = Integer.toString(month + 1);
        file.add("month", number, name(wide[month]));
        file.add("month", number, abbreviation(abbreviated[month], wide[month]));
      }
    }
  }

  private void writeWeekdays() {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] wide = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      String[] abbreviated = symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED);
      for (int day = 1; day <= 7; day++) {
        writeWeekday(day, wide[day], name(wide[day]));
        writeWeekday(day, abbreviated[day], abbreviation(abbreviated[day], wide[day]));
      }
    }
  }

  /**
   * Two letters without a full stop are more often a word (so, do, po) than a day, and what counts
   * is a number (pet).
   */
  private void writeWeekday(int fromSunday, String name, String form) {
    if (name.length() >= SHORTEST_WEEKDAY && !file.has("cardinal", name)) {
      file.add("weekday", Integer.toString(fromSunday == 1 ? 7 : fromSunday - 1), form);
    }
  }

  /**
   * Short names in small letters without a full stop are other words by themselves: pro, set, mar.
   */
  private static String abbreviation(String name, String wide) {
    boolean word = Character.isLowerCase(name.charAt(0)) && !name.endsWith(".");
    return word && !name.equals(wide) ? "~" + name : name(name);
  }

  /**
   * Short names that a language writes with a capital are other words without it: May, Mar, Sun.
   */
  private static String name(String name) {
    boolean capital = Character.isUpperCase(name.charAt(0));
    return capital && name.length() <= LONGEST_DOUBTFUL ? "^" + name : name;
  }

  private void writeEras() {
    for (String[] eras : List.of(symbols.getEras(), symbols.getEraNames())) {
      file.add("era", "bc", exact(eras[0]));
      file.add("era", "ad", exact(eras[1]));
    }
  }

  private void writeHalvesOfTheDay() {
    String[] halves = symbols.getAmPmStrings();
    file.add("clock", "am", exact(halves[0]));
    file.add("clock", "pm", exact(halves[1]));
  }

  /** "AM" is no "am", "AD" no "ad". */
  private static String exact(String name) {
    String plain = name.replaceAll("[\\u00A0\\u202F]", " ");
    return plain.chars().allMatch(Character::isUpperCase) ? "=" + plain : plain;
  }
}
