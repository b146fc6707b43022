package org.unanimous.language;

/** The few ways of counting that data cannot say. */
public enum Strategy {
  /** Do units stand before tens (einundzwanzig)? */
  UNITS_BEFORE_TENS,
  /** Are some tens counted in twenties, with 10 to 19 behind them (soixante-dix-sept)? */
  VIGESIMAL,
  /** Are years read in pairs (nineteen eighty-four)? */
  PAIRED_YEARS,
  /** Are number words written together? */
  COMPOUNDS,
  /** Are only the ordinals of round numbers written together (двухтысячный)? */
  ORDINAL_COMPOUNDS,
  /** Does a full stop behind digits make an ordinal (1. Mai)? */
  ORDINAL_DOT,
  /** Are tens ordinals too before an ordinal below ten (dwudziesty czwarty)? */
  ORDINAL_TENS,
  /** Are centuries written in Roman numerals (XIX век)? */
  ROMAN_CENTURIES,
  /** Do small units follow tens behind "and" (vingt et un)? */
  AND_AFTER_TENS,
  /** Is a unit behind a bound one of it, without a word for one (более года)? */
  BARE_UNITS,
  /** Does the month stand before the day in dates of digits (5/3 is the third of May)? */
  MONTH_FIRST,
  /** Does the percent sign or word stand before its figure (%5, yüzde 5)? */
  PERCENT_FIRST,
  /** Are number words of one letter written side by side as digits are (二〇二一)? */
  POSITIONAL,
  /** Does a last digit state the place below that of the word before (一百五 is 150)? */
  OPEN_PLACES
}
