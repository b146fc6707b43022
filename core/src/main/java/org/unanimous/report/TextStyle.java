package org.unanimous.report;

/**
 * How a text report looks.
 *
 * @param width in columns of a terminal
 */
record TextStyle(int width, Palette palette, boolean fingerprints) {
  private static final int NARROWEST = 40;

  TextStyle {
    if (width < NARROWEST) {
      throw new IllegalArgumentException(
          "A report needs at least " + NARROWEST + " columns, not " + width);
    }
  }

  TextStyle withWidth(int columns) {
    return new TextStyle(columns, palette, fingerprints);
  }

  TextStyle withPalette(Palette other) {
    return new TextStyle(width, other, fingerprints);
  }

  TextStyle withFingerprints() {
    return new TextStyle(width, palette, true);
  }
}
