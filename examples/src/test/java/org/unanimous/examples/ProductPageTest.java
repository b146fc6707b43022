package org.unanimous.examples;

import static org.unanimous.assertj.UnanimousAssertions.assertThatVersions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Severity;
import org.unanimous.text.Version;

/**
 * A unit test as a user writes it: the build fails once a translation of the product page states
 * another fact than the English page. Rounding is allowed here, another price never is.
 */
class ProductPageTest {
  private static final Path PAGES =
      Path.of("src", "test", "resources", "org", "unanimous", "examples", "product");

  /** In France the warranty lasts three years; the failure message told the fingerprint. */
  private static final String FRENCH_WARRANTY = "a898df15643d6b88";

  @Test
  void everyTranslationStatesTheSameFacts() throws IOException {
    assertThatVersions(page("en"), page("de"), page("fr"))
        .as("product page")
        .withReference("en")
        .failingFrom(Severity.MINOR)
        .ignoring(DivergenceKind.ROUNDED)
        .accepting(FRENCH_WARRANTY)
        .hasCheckedAtLeast(10)
        .agree();
  }

  private static Version page(String language) throws IOException {
    return Version.of(language, Files.readString(PAGES.resolve(language + ".txt")));
  }
}
