package org.unanimous.claim;

/**
 * How a figure is written; what later steps need to know of it, so that they need not look at the
 * language.
 *
 * @param form digits, words or both
 * @param separators the separators inside the digits as written, in order ({@code ".,"} in
 *     1.234,5); empty if none
 * @param localeFormat whether the digits are written in the locale's own format
 * @param scale the power of ten of the scale word or abbreviation (6 for million); 0 if there is
 *     none
 * @param rule the name of the reader that read it
 */
public record Notation(Form form, String separators, boolean localeFormat, int scale, String rule) {
  /** Of statements. */
  static final Notation STATEMENT = new Notation(Form.WORDS, "", true, 0, "StatementReader");

  /** Digits, words or both. */
  public enum Form {
    /** Are all figures digits? */
    DIGITS,
    /** Are all figures words? */
    WORDS,
    /** Are there digits with a scale or number word ({@code 5.5 million})? */
    MIXED
  }
}
