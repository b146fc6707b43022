package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;

/** Signs and words for hundredths and thousandths. */
final class PercentSection {

  private static final ImmutableMap<String, MeasureUnit> UNITS =
      ImmutableMap.of(
          "percent",
          MeasureUnit.PERCENT,
          "permille",
          MeasureUnit.PERMILLE,
          "basis-point",
          MeasureUnit.PERMYRIAD);

  private PercentSection() {}

  static void write(String tag, DataFile file) {
    ULocale locale = ULocale.forLanguageTag(tag);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    file.add("percent", "percent", symbols.getPercentString());
    file.add("percent", "permille", symbols.getPerMillString());
    UNITS.forEach((meaning, unit) -> writeWord(meaning, unit, locale, file));
  }

  private static void writeWord(String meaning, MeasureUnit unit, ULocale locale, DataFile file) {
    for (double count : new double[] {1, 2, 5, 1.5}) {
      for (UnitWidth width : new UnitWidth[] {UnitWidth.FULL_NAME, UnitWidth.SHORT}) {
        String text =
            NumberFormatter.withLocale(locale).unit(unit).unitWidth(width).format(count).toString();
        file.add(
            "percent",
            meaning,
            text.replaceAll("[\\d.,]", "").replaceAll("[\\u00A0\\u202F]", " ").strip());
      }
    }
  }
}
