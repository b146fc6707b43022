package org.unanimous.extract;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Random;
import org.unanimous.claim.Rational;

/**
 * Writes random quantities in a notation, and says what claim they make. In the braces of a
 * template stand {@code n} a whole number with the separators of the language, {@code d} one with
 * decimals, {@code p} a small plain one, {@code q} one larger than {@code p}, {@code w} one in
 * words, {@code f} a fraction in digits; {@code y m1 mm d1 dd month} of a date, {@code h h12 mi} of
 * a time. What stands in square brackets is written, and no part of the claim.
 */
final class QuantityWriter {
  private final ULocale locale;
  private final DecimalFormatSymbols symbols;
  private final Random random;

  private Rational value = Rational.ZERO;
  private Rational other = Rational.ZERO;

  QuantityWriter(String language, Random random) {
    this.locale = ULocale.forLanguageTag(language);
    this.symbols = DecimalFormatSymbols.getInstance(locale);
    this.random = random;
  }

  /** The text of one random quantity, and the claim as {@link ClaimLine} writes it. */
  record Written(String text, String claim) {}

  Written write(Notations notation) {
    int year = 1900 + random.nextInt(130);
    int month = 1 + random.nextInt(12);
    int day = 13 + random.nextInt(15);
    int hour = 1 + random.nextInt(11);
    int minute = 10 + random.nextInt(50);
    String text = fillIn(notation.template(), year, month, day, hour, minute);
    String what = notation.what();
    if (what.equals("date")) {
      return written(text, String.format(Locale.ROOT, "DATE %d-%02d-%02d", year, month, day));
    }
    if (what.startsWith("time") || what.startsWith("half")) {
      boolean twelve = notation.template().contains("{h12}");
      int base = twelve ? hour + (what.endsWith("pm") ? 12 : 0) : hour + 12;
      return written(text, String.format(Locale.ROOT, "TIME %02d:%02d", base, minute));
    }
    value = notation.template().startsWith("-{") ? value.negated() : value;
    return written(text, quantity(what));
  }

  private static Written written(String text, String claim) {
    String quote = text.substring(text.indexOf(']') + 1);
    return new Written(text.replace("[", "").replace("]", ""), quote + " = " + claim);
  }

  private String fillIn(String template, int year, int month, int day, int hour, int minute) {
    String text = template;
    text = text.replace("{y}", Integer.toString(year));
    text = text.replace("{mm}", two(month)).replace("{m1}", Integer.toString(month));
    text = text.replace("{dd}", two(day)).replace("{d1}", Integer.toString(day));
    text = text.contains("{month}") ? text.replace("{month}", monthName(month)) : text;
    text = text.replace("{h}", Integer.toString(hour + 12)).replace("{mi}", two(minute));
    text = text.replace("{h12}", Integer.toString(hour));
    return fillInNumbers(text);
  }

  private String fillInNumbers(String template) {
    String text = template;
    text = text.contains("{n}") ? text.replace("{n}", whole()) : text;
    text = text.contains("{d}") ? text.replace("{d}", decimal()) : text;
    text = text.contains("{w}") ? text.replace("{w}", words()) : text;
    text = text.contains("{f}") ? text.replace("{f}", fraction()) : text;
    if (text.contains("{p}")) {
      int small = 13 + random.nextInt(80);
      value = Rational.of(small);
      other = Rational.of(small + 1 + random.nextInt(90));
      text = text.replace("{p}", value.toString()).replace("{q}", other.toString());
    }
    return text;
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private String monthName(int month) {
    return DateFormatSymbols.getInstance(locale).getMonths()[month - 1];
  }

  private String whole() {
    int number = 10_000 + random.nextInt(9_000_000);
    value = Rational.of(number);
    String digits = Integer.toString(number);
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, symbols.getGroupingSeparatorString());
    }
    return grouped.toString();
  }

  private String decimal() {
    int hundredths = 1 + random.nextInt(99);
    int number = 1 + random.nextInt(99);
    value = Rational.of(number * 100L + hundredths, 100);
    String decimals = hundredths % 10 == 0 ? "" + hundredths / 10 : two(hundredths);
    return number + symbols.getDecimalSeparatorString() + decimals;
  }

  private String words() {
    int number = 4 + random.nextInt(random.nextBoolean() ? 96 : 9_000);
    value = Rational.of(number);
    return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(number);
  }

  private String fraction() {
    int below = 3 + random.nextInt(7);
    int above = 1 + random.nextInt(below - 1);
    value = Rational.of(above, below);
    return above + "/" + below;
  }

  /** Of the kind, unit and factor: {@code range money USD*1000}, {@code fraction 2/3}. */
  private String quantity(String what) {
    String[] words = what.replace("range ", "").split(" ", 2);
    String kind = words[0].split("[*]", -1)[0];
    String rest = words.length == 1 ? words[0] : words[1];
    if (kind.equals("fraction")) {
      return "NUMBER " + figure(words.length == 1 ? value : Rational.parse(rest));
    }
    Rational factor = factor(rest);
    String figures = figure(value.times(factor));
    String end = what.startsWith("range ") ? ".." + figure(other.times(factor)) : "";
    boolean unit = words.length > 1 && !Character.isDigit(rest.charAt(0));
    return kind.toUpperCase(Locale.ROOT)
        + " "
        + figures
        + end
        + (unit ? " " + rest.split("[*/]", -1)[0] : "");
  }

  private static Rational factor(String unit) {
    int times = unit.indexOf('*');
    int part = unit.indexOf('/');
    if (times >= 0) {
      return Rational.parse(unit.substring(times + 1));
    }
    if (part >= 0) {
      return Rational.ONE.dividedBy(Rational.parse(unit.substring(part + 1)));
    }
    return Character.isDigit(unit.charAt(0)) ? Rational.parse(unit) : Rational.ONE;
  }

  private static String figure(Rational number) {
    return number.times(Rational.of(1_000_000)).isInteger()
        ? number.toPlainString()
        : number.toString();
  }
}
