package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.language.Languages;
import org.unanimous.text.Span;
import org.unanimous.text.Version;

class QuoterTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(new Languages(List.of()));

  @Test
  void sourcesThatComeAgainAreTheSameString() {
    List<Attribution> said = said("Maria Lopez said it was late. Maria Lopez said it was closed.");
    assertThat(said).extracting(Attribution::source).containsOnly("Maria Lopez").hasSize(2);
    assertThat(said.get(1).source()).isSameAs(said.get(0).source());
  }

  @Test
  void sourcesAreTheTextWhateverWasQuotedBefore() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      text.append("Mayor B").append((char) ('a' + i % 26)).append((char) ('a' + i / 26));
      text.append(i % 2 == 0 ? "x" : "e\u0301").append(" said it was late. ");
    }
    List<Attribution> said = said(text.toString());
    assertThat(said).hasSize(600);
    for (Attribution attribution : said) {
      assertThat(attribution.source())
          .isEqualTo(Objects.requireNonNull(attribution.sourceSpan()).in(text.toString()));
    }
  }

  @Test
  void whatIsLongIsQuotedInFull() {
    String costly = "It cost 123,456,789,012.50 US dollars.";
    assertThat(EXTRACTOR.extract(Version.of("en", costly)).claims().get(0).quote())
        .isEqualTo("123,456,789,012.50 US dollars");
    Quoter quoter = new Quoter();
    String text = "Maria Lopez of the Northern Harbour Office, Maria Lopez";
    Span whole = new Span(0, text.length());
    assertThat(quoter.quote(text, whole)).isEqualTo(text);
  }

  private static List<Attribution> said(String text) {
    return EXTRACTOR.extract(Version.of("en", text)).statements().stream()
        .map(Claim::attribution)
        .filter(Objects::nonNull)
        .toList();
  }
}
