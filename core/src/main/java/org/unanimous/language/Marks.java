package org.unanimous.language;

import org.jspecify.annotations.Nullable;

/** The marks around a form, and the form without them. */
record Marks(
    String form,
    Place place,
    boolean weak,
    boolean after,
    boolean capital,
    @Nullable String exact) {
  static final Marks NONE = new Marks("", Place.ANY, false, false, false, null);

  /** Most forms have no marks: a look at both ends says so. */
  static boolean mayStandAround(String form, Section section) {
    return section.isExact()
        || form.length() < 2
        || Fold.classOf(form.charAt(0)) != Fold.LETTER
        || form.charAt(form.length() - 1) == '-';
  }

  Sense mark(Section section, String text, Meaning read) {
    return new Sense(
        section.type(),
        text,
        read.tag(),
        read.value(),
        read.high(),
        read.unit(),
        read.grain(),
        place,
        weak,
        after,
        capital,
        exact);
  }

  static Marks of(String written, Section section) {
    String form = written;
    boolean weak = form.startsWith("~") && form.length() > 1;
    form = weak ? form.substring(1) : form;
    boolean after = form.startsWith("…");
    form = after ? form.substring(1).strip() : form;
    boolean capital = form.startsWith("^");
    form = capital ? form.substring(1) : form;
    boolean exact =
        section.isExact()
            || (form.startsWith("=") && form.length() > 1)
            || (section == Section.UNIT && form.length() == 1);
    form = form.startsWith("=") && form.length() > 1 ? form.substring(1) : form;
    Place place = place(form);
    form = place == Place.WORD_END ? form.substring(1) : form;
    form = place == Place.WORD_START ? form.substring(0, form.length() - 1) : form;
    return new Marks(form, place, weak, after, capital, exact ? form : null);
  }

  private static Place place(String form) {
    if (form.length() > 1 && form.startsWith("-") && Character.isLetter(form.charAt(1))) {
      return Place.WORD_END;
    }
    return form.length() > 1 && form.endsWith("-") ? Place.WORD_START : Place.ANY;
  }
}
