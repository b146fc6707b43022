package org.unanimous.language.cldr;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and abbreviations of compact decimals: Mio., тыс., K. */
final class CompactSection {

  private static final Pattern COMPACT = Pattern.compile("(\\d+)[\\s\\u00A0\\u202F]?(\\D*\\S)");
  private static final double[] COUNTS = {1, 2, 3, 5, 10, 21, 100, 500};

  private CompactSection() {}

  static void write(String tag, DataFile file) {
    ULocale locale = ULocale.forLanguageTag(tag);
    for (Notation notation : List.of(Notation.compactLong(), Notation.compactShort())) {
      LocalizedNumberFormatter formatter = NumberFormatter.withLocale(locale).notation(notation);
      for (long scale = 1000; scale <= 1_000_000_000_000L; scale *= 1000) {
        for (double count : COUNTS) {
          write((long) (count * scale), formatter, file);
        }
      }
    }
  }

  private static void write(long value, LocalizedNumberFormatter formatter, DataFile file) {
    Matcher compact = COMPACT.matcher(formatter.format(value).toString());
    if (compact.matches() && value % Long.parseLong(compact.group(1)) == 0) {
      long factor = value / Long.parseLong(compact.group(1));
      String form = compact.group(2).replace('\u00A0', ' ').strip();
      if (factor >= 1000 && isPowerOfThousand(factor) && !form.contains(" ")) {
        file.add("multiplier", Long.toString(factor), form.length() == 1 ? "=-" + form : form);
      }
    }
  }

  private static boolean isPowerOfThousand(long factor) {
    return factor == 1 || (factor % 1000 == 0 && isPowerOfThousand(factor / 1000));
  }
}
