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

/** One finding as lines: what, why, and each place with its line of text. */
final class FindingText {
  private static final int NARROWEST_QUOTE = 20;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final CheckedDocument document;
  private final int width;
  private final Palette palette;

  FindingText(CheckedDocument document, int width, Palette palette) {
    this.document = document;
    this.width = width;
    this.palette = palette;
  }

  String format(Divergence finding) {
    StringBuilder out = new StringBuilder();
    out.append(palette.severity(finding.severity(), title(finding))).append('\n');
    wrap(finding.explanation(), out);
    List<Quote> quotes = quotes(finding);
    int places = quotes.stream().mapToInt(q -> DisplayWidth.of(q.place)).max().orElse(0);
    for (Quote quote : quotes) {
      out.append("  ").append(DisplayWidth.pad(quote.place, places)).append("  ");
      out.append(line(quote, Math.max(NARROWEST_QUOTE, width - places - 4))).append('\n');
    }
    if (!finding.cause().isEmpty()) {
      wrap("Likely cause: " + finding.cause(), out);
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

  private record Quote(String place, String text, Mention mention) {}

  private List<Quote> quotes(Divergence finding) {
    List<Quote> quotes = new ArrayList<>();
    for (VersionClaims version : document.report().alignment().versions()) {
      Origin origin = document.origin(version.id());
      for (Mention mention : finding.mentions().getOrDefault(version.id(), List.of())) {
        String place = origin.name() + ":" + origin.place(mention.span().start());
        quotes.add(new Quote(place, version.version().text(), mention));
      }
    }
    return quotes;
  }

  /** A right-to-left line is isolated, so that it leaves the place in front of it alone. */
  private String line(Quote quote, int columns) {
    Excerpt excerpt = Excerpt.of(quote.text, quote.mention.span(), columns - 2);
    String marked = "«" + palette.bold(excerpt.marked()) + "»";
    String line = excerpt.before() + marked + excerpt.after();
    return isRightToLeft(line) ? "\u2068" + line + "\u2069" : line;
  }

  private static boolean isRightToLeft(String text) {
    return text.chars()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** Lines of words, indented by two. */
  private void wrap(String text, StringBuilder out) {
    int used = 0;
    for (String word : WORDS.split(text)) {
      int columns = DisplayWidth.of(word);
      if (used > 0 && used + 1 + columns > width) {
        out.append('\n');
        used = 0;
      }
      out.append(used == 0 ? "  " : " ").append(word);
      used += columns + (used == 0 ? 2 : 1);
    }
    out.append('\n');
  }
}
