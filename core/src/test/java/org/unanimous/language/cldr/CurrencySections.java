package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Official names and symbols of the currencies that are written about most. */
final class CurrencySections {

  /** In about the order in which a bare "$" or "kr" means them, but for a language's own. */
  private static final ImmutableList<String> CODES =
      ImmutableList.of(
          "USD", "EUR", "GBP", "JPY", "CNY", "CHF", "CAD", "AUD", "RUB", "PLN", "CZK", "UAH", "SEK",
          "NOK", "DKK", "HUF", "RON", "BGN", "TRY", "INR", "BRL", "MXN", "KRW", "NZD", "SGD", "HKD",
          "TWD", "ZAR", "ILS", "AED", "SAR", "EGP", "THB", "IDR", "MYR", "PHP", "VND", "ARS", "CLP",
          "COP", "KZT", "BYN", "RSD", "GEL", "ISK", "PKR", "NGN", "KES", "DEM", "FRF", "HRK");

  /** Symbols that mean something else more often: kn are knots, р. are roubles in Russian. */
  private static final ImmutableSet<String> DOUBTFUL = ImmutableSet.of("kn", "р.", "Rs");

  private CurrencySections() {}

  static void write(String tag, DataFile file) {
    ULocale locale = ULocale.forLanguageTag(tag);
    for (String code : CODES) {
      writeNames(code, locale, file);
    }
    writeSymbols(locale, file);
  }

  private static void writeNames(String code, ULocale locale, DataFile file) {
    Currency currency = Currency.getInstance(code);
    file.add("currency", code, clean(currency.getName(locale, Currency.LONG_NAME, null)));
    for (String count : PluralRules.forLocale(locale).getKeywords()) {
      file.add(
          "currency",
          code,
          clean(currency.getName(locale, Currency.PLURAL_LONG_NAME, count, null)));
    }
  }

  private static String clean(String name) {
    return name.replaceAll("[\\u00A0\\u202F]", " ")
        .replaceAll(" ?\\(.*\\)", "")
        .replace(",", "")
        .strip();
  }

  /**
   * A symbol that several currencies share is that of the language's own country, else of the first
   * of them.
   */
  private static void writeSymbols(ULocale locale, DataFile file) {
    Set<String> taken = new HashSet<>();
    Currency own = Currency.getInstance(ULocale.addLikelySubtags(locale));
    ImmutableSet<String> codes =
        ImmutableSet.<String>builder().add(own.getCurrencyCode()).addAll(CODES).build();
    for (int style : new int[] {Currency.SYMBOL_NAME, Currency.NARROW_SYMBOL_NAME}) {
      for (String code : codes) {
        String symbol = clean(Currency.getInstance(code).getName(locale, style, null));
        boolean letter = style == Currency.NARROW_SYMBOL_NAME && symbol.matches("[A-Z]");
        if (!symbol.equals(code)
            && !letter
            && !DOUBTFUL.contains(symbol)
            && taken.add(symbol.toLowerCase(Locale.ROOT))) {
          file.add("currency-symbol", code, symbol);
        }
      }
    }
  }
}
