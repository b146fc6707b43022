package org.unanimous.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Mention;
import org.unanimous.divergence.Severity;

/** One finding as lines: what, why, and each place with its line of text. */
final class FindingText {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final CheckedDocument document;
  private final TextStyle style;

  FindingText(CheckedDocument document, TextStyle style) {
    this.document = document;
    this.style = style;
  }

  String format(Divergence finding) {
    StringBuilder out = new StringBuilder();
    out.append(style.palette().severity(finding.severity(), title(finding))).append('\n');
    wrap(finding.explanation(), out);
    quotes(quotes(finding), out);
    if (!finding.cause().isEmpty()) {
      wrap("Likely cause: " + finding.cause(), out);
    }
    if (style.fingerprints()) {
      wrap("Fingerprint: " + finding.fingerprint(), out);
    }
    return out.toString();
  }

  static String title(Divergence finding) {
    return finding.severity()
        + ": "
        + words(finding.kind())
        + (finding.tie() ? " between " : " in ")
        + String.join(", ", finding.versions());
  }

  /** The kind as words: VALUE_CHANGED is "value changed". */
  static String words(DivergenceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private record Quote(String place, String text, Mention mention, Severity tone) {}

  private List<Quote> quotes(Divergence finding) {
    List<Quote> quotes = new ArrayList<>();
    for (VersionClaims version : document.report().alignment().versions()) {
      Origin origin = document.origin(version.id());
      boolean deviates = finding.versions().contains(version.id());
      Severity tone = deviates ? finding.severity() : Severity.NEUTRAL;
      for (Mention mention : finding.mentions().getOrDefault(version.id(), List.of())) {
        String place = origin.name() + ":" + origin.place(mention.span().start());
        quotes.add(new Quote(place, version.version().text(), mention, tone));
      }
    }
    return quotes;
  }

  /** Each behind its place; below it where places are long. */
  private void quotes(List<Quote> quotes, StringBuilder out) {
    int places = quotes.stream().mapToInt(q -> DisplayWidth.of(q.place)).max().orElse(0);
    boolean below = places > style.width() / 2;
    int indent = below ? 4 : places + 4;
    for (Quote quote : quotes) {
      out.append("  ").append(below ? quote.place + "\n  " : DisplayWidth.pad(quote.place, places));
      out.append("  ").append(line(quote, style.width() - indent)).append('\n');
    }
  }

  private String line(Quote quote, int columns) {
    Excerpt excerpt = Excerpt.of(quote.text, quote.mention.span(), columns - 2);
    String marked = "«" + style.palette().figure(quote.tone, excerpt.marked()) + "»";
    String line = excerpt.before() + marked + excerpt.after();
    return DisplayWidth.isolated(line);
  }

  /** Lines of words, indented by two. */
  private void wrap(String text, StringBuilder out) {
    int used = 0;
    for (String word : WORDS.split(text)) {
      int columns = DisplayWidth.of(word);
      if (used > 0 && used + 1 + columns > style.width()) {
        out.append('\n');
        used = 0;
      }
      out.append(used == 0 ? "  " : " ").append(word);
      used += columns + (used == 0 ? 2 : 1);
    }
    out.append('\n');
  }
}
