package org.unanimous.divergence;

/** In what way versions diverge; each has a short code, stable across releases. */
public enum DivergenceKind {
  /** Do two versions state different values in the same place? */
  VALUE_CHANGED("N1"),
  /** Do values differ by a power of ten: billion for million? */
  SCALE_CHANGED("N2"),
  /** Was a separator or a digit lost, or read as the other kind? */
  SEPARATOR_CONFUSED("N3"),
  /** Is a vague amount exact elsewhere? */
  VAGUENESS_CHANGED("N4"),
  /** Is a figure an order of magnitude only elsewhere? */
  MAGNITUDE_BLURRED("N5"),
  /** Is one value the other, rounded? */
  ROUNDED("N6"),
  /** Do the ends of a range differ? */
  RANGE_CHANGED("N7"),
  /** Is a figure approximate in some versions only? */
  APPROXIMATION_CHANGED("Q1"),
  /** Is a bound turned round: up to for more than? */
  BOUND_INVERTED("Q2"),
  /** Is a figure a bound in some versions only? */
  BOUND_CHANGED("Q3"),
  /** Is additional, only, total or per said in some versions only? */
  RELATION_LOST("Q4"),
  /** Is a currency lost or another? */
  CURRENCY_CHANGED("U1"),
  /** Is the unit another while the number stayed? */
  UNIT_CHANGED("U2"),
  /** Was a quantity converted wrongly or coarsely? */
  CONVERSION_WRONG("U3"),
  /** Is percent confused with percentage points? */
  PERCENT_POINTS("U4"),
  /** Is a percent sign lost? */
  PERCENT_LOST("U5"),
  /** Can "N times more" be read two ways that disagree? */
  MULTIPLIER_READING("M1"),
  /** Do dates or weekdays differ? */
  DATE_CHANGED("D1"),
  /** Do times of the day differ? */
  TIME_CHANGED("D2"),
  /** Is a relative date shifted or made general? */
  RELATIVE_DATE_CHANGED("D3"),
  /** Is a figure missing where its sentence stands? */
  FIGURE_MISSING("O1"),
  /** Is a whole passage missing? */
  PASSAGE_MISSING("O2"),
  /** Is a figure in one version only? */
  FIGURE_ADDED("A1"),
  /** Do designations differ: H100 and H800? */
  DESIGNATION_CHANGED("X1"),
  /** Do designations differ in case, hyphen or space only? */
  DESIGNATION_FORMAT("X2"),
  /** Is a statement attributed in some versions only? */
  SOURCE_LOST("T1"),
  /** Is it attributed to another source? */
  SOURCE_CHANGED("T2"),
  /** Is a quotation a paraphrase elsewhere? */
  QUOTATION_MODE("T3"),
  /** Is the name of a source corrupted? */
  NAME_MISSPELLED("T4"),
  /** Is a hedge lost or added? */
  HEDGE_CHANGED("H1"),
  /** Is a figure written in another locale's format? */
  FOREIGN_FORMAT("L1");

  private final String code;

  DivergenceKind(String code) {
    this.code = code;
  }

  /** The short code: {@code N1}. */
  public String code() {
    return code;
  }
}
