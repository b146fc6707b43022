package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationModeTest {
  private static final String EN = "en \"The harbour is too small for us,\" Laura Brandt said.";
  private static final String DE = "de „Der Hafen ist uns zu klein“, sagte Laura Brandt.";
  private static final String FR = "fr « Le port est trop petit », a déclaré Laura Brandt.";

  @Test
  void quotationMarksOfEveryLanguageQuote() {
    assertThat(Told.of(EN, DE, FR, "ru «Гавань слишком мала», — сказала Лаура Брандт.")).isEmpty();
  }

  @Test
  void aParaphraseOfWhatAllOthersQuoteIsANuance() {
    assertThat(Told.of(EN, DE, FR, "pl Laura Brandt powiedziała, że port jest za mały."))
        .containsExactly("QUOTATION_MODE MINOR pl");
  }

  @Test
  void wordsQuotedInAParaphraseLeaveADoubt() {
    assertThat(Told.of(EN, DE, FR, "pl Laura Brandt powiedziała, że port jest „za mały”."))
        .isEmpty();
  }

  @Test
  void cornersQuoteToo() {
    assertThat(Told.of(EN, DE, FR, "ja 「港は私たちには小さすぎます」とラウラ・ブラントさんは語った。")).isEmpty();
    assertThat(Told.of(EN, DE, FR, "ja ラウラ・ブラントさんは、港は「小さすぎる」と嘆いている、と友人に語った。")).isEmpty();
    assertThat(Told.of(EN, DE, FR, "ja ラウラ・ブラントさんは、港は小さすぎると語った。"))
        .containsExactly("QUOTATION_MODE MINOR ja");
  }
}
