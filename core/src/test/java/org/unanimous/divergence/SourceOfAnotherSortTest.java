package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceOfAnotherSortTest {
  private static final String EN = "en According to the police, the bridge was closed at night.";
  private static final String DE = "de Nach Angaben der Polizei war die Brücke nachts gesperrt.";
  private static final String RU = "ru По данным полиции, мост ночью был закрыт.";
  private static final String PL = "pl Według policji most był w nocy zamknięty.";

  @Test
  void thePoliceAreThePoliceInEveryLanguage() {
    assertThat(Told.of(EN, DE, RU, PL, "fr Selon la police, le pont était fermé la nuit."))
        .isEmpty();
  }

  @Test
  void residentsAreNotThePolice() {
    assertThat(Told.of(EN, DE, RU, PL, "fr Selon les riverains, le pont était fermé la nuit."))
        .containsExactly("SOURCE_CHANGED MAJOR fr");
  }

  @Test
  void aMinistryIsNotWhomTheOthersName() {
    assertThat(
            Told.of(
                "en According to Lumora, the lamp is safe for children.",
                "de Laut Lumora ist die Lampe für Kinder ungefährlich.",
                "fr Selon Lumora, la lampe est sans danger pour les enfants.",
                "pl Według ministerstwa lampa jest bezpieczna dla dzieci."))
        .containsExactly("SOURCE_CHANGED MAJOR pl");
  }

  @Test
  void theCompanyMayBeWhomTheOthersName() {
    assertThat(
            Told.of(
                "en According to Lumora, the lamp is safe for children.",
                "de Laut Lumora ist die Lampe für Kinder ungefährlich.",
                "fr Selon l'entreprise, la lampe est sans danger pour les enfants."))
        .isEmpty();
  }
}
