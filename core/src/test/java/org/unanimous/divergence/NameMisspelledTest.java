package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameMisspelledTest {
  private static final String EN = "en Katharina Molnar said that the ferry is safe.";
  private static final String DE = "de Katharina Molnar sagte, dass die Fähre sicher ist.";
  private static final String PL = "pl Katharina Molnar powiedziała, że prom jest bezpieczny.";

  @Test
  void aLetterChangedIsANuance() {
    assertThat(Told.of(EN, DE, PL, "fr Katharina Molzar a dit que le bac est sûr."))
        .contains("NAME_MISSPELLED MINOR fr");
  }

  @Test
  void anEndingIsInflection() {
    assertThat(Told.of(EN, DE, "pl Według Katharina Molnara prom jest bezpieczny.")).isEmpty();
  }

  @Test
  void anotherAlphabetSpellsItsOwnWay() {
    assertThat(Told.of(EN, DE, PL, "ru Катарина Мольнар сказала, что паром безопасен.")).isEmpty();
  }

  @Test
  void anotherAlphabetThatSpellsItInTwoWaysIsWrongOnce() {
    assertThat(
            Told.of(
                EN + " Molnar owns it.",
                DE + " Molnar besitzt sie.",
                PL + " Molnar jest właścicielką.",
                "ru Катарина Молзар сказала, что паром безопасен. Он принадлежит Молнар."))
        .contains("NAME_MISSPELLED MINOR ru");
  }
}
