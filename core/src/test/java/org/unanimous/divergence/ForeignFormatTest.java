package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Notation;

class ForeignFormatTest {
  private static Claim digits(String quote, boolean local) {
    String separators = quote.replaceAll("[0-9]", "");
    Notation notation = new Notation(Notation.Form.DIGITS, separators, local, 0, "test");
    return written(quote, notation, number("1234.5"));
  }

  @Test
  void theVersionWithTheForeignFormatDeviates() {
    Rows rows =
        Rows.of("de", "en", "fr")
            .row(digits("1,234.5", false), digits("1,234.5", true), digits("1 234,5", true));
    assertEquals(List.of("FOREIGN_FORMAT NEUTRAL de"), rows.findings());
  }

  @Test
  void everyLocaleHasItsFormat() {
    Rows rows = Rows.of("de", "en").row(digits("1.234,5", true), digits("1,234.5", true));
    assertEquals(List.of(), rows.findings());
  }
}
