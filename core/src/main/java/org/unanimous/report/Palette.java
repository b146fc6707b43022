package org.unanimous.report;

import org.unanimous.divergence.Severity;

/** The colours of a terminal, or none. */
enum Palette {
  NONE,
  ANSI;

  String bold(String text) {
    return paint("1", text);
  }

  String red(String text) {
    return paint("31", text);
  }

  String yellow(String text) {
    return paint("33", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case CRITICAL -> paint("1;31", text);
      case MAJOR -> red(text);
      case MINOR -> yellow(text);
      case NEUTRAL -> paint("2", text);
    };
  }

  /** A figure in a line: in the colour of the finding where its version deviates. */
  String figure(Severity severity, String text) {
    return switch (severity) {
      case CRITICAL, MAJOR -> paint("1;31", text);
      case MINOR -> paint("1;33", text);
      case NEUTRAL -> bold(text);
    };
  }

  private String paint(String code, String text) {
    return this == ANSI ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
