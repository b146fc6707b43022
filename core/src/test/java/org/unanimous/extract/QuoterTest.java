package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

class QuoterTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(new Languages(List.of()));

  @Test
  void articlesThatComeAgainAreTheSameString() {
    List<Claim> claims = claims("de", "Wir sahen ein Haus, dann ein Haus.");
    assertThat(claims).extracting(Claim::quote).containsExactly("ein", "ein");
    assertThat(claims.get(1).quote()).isSameAs(claims.get(0).quote());
    assertThat(claims.get(1).subject().get(0)).isSameAs(claims.get(0).subject().get(0));
  }

  @Test
  void quotesAreTheTextWhateverWasQuotedBefore() {
    StringBuilder text = new StringBuilder();
    for (int i = 1000; i < 5000; i += 3) {
      text.append("They sold ")
          .append(i)
          .append(" kg of w")
          .append((char) ('a' + i % 26))
          .append("x");
      text.append(i % 2 == 0 ? ". " : "\u0301. ");
    }
    for (Claim claim : claims("en", text.toString())) {
      assertThat(claim.quote()).isEqualTo(claim.span().in(text.toString()));
    }
  }

  @Test
  void whatIsLongIsQuotedInFull() {
    assertThat(claims("en", "It cost 123,456,789,012.50 US dollars.").get(0).quote())
        .isEqualTo("123,456,789,012.50 US dollars");
  }

  private static List<Claim> claims(String language, String text) {
    return EXTRACTOR.extract(Version.of(language, text)).claims();
  }
}
