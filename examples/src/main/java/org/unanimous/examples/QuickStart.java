package org.unanimous.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.unanimous.ConsistencyChecker;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.TextReport;
import org.unanimous.text.Version;

/** The program of the README. */
public final class QuickStart {
  private QuickStart() {}

  /** Prints what three versions of a sentence do not agree on. */
  public static void main(String[] args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    // README
    String en = "The bridge cost $5.5 million and was opened on 3 May 2019 after 14 months.";
    String de =
        "Die Brücke kostete 5,5 Milliarden Dollar; eröffnet am 3. Mai 2019 nach 14 Monaten.";
    String fr = "Le pont a coûté 5,5 millions de dollars; ouvert le 3 mai 2019 après 14 mois.";

    ConsistencyChecker checker = ConsistencyChecker.create();
    ConsistencyReport report =
        checker.check(Version.of("en", en), Version.of("de", de), Version.of("fr", fr));
    out.print(TextReport.create().format(report));
    // end
  }
}
