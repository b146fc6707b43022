package org.unanimous.examples;

import static org.unanimous.assertj.UnanimousAssertions.assertThatBundle;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.unanimous.divergence.Severity;

/**
 * The bundles of an application: every message in every locale that has it, against the base file.
 * Placeholders are no figures; what is missing in a locale is the business of other tools.
 */
class ShopMessagesTest {
  @Test
  void everyLocaleStatesTheSameFacts() {
    assertThatBundle("shop.messages").hasCheckedAtLeast(5).agree();
  }

  @Test
  void theBaseFileMayBeInAnotherLanguage() {
    assertThatBundle("shop.messages", Locale.UK)
        .failingFrom(Severity.MINOR)
        .ignoringDocuments("cart.full")
        .agree();
  }
}
