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

  @Test
  void sortsAreToldApartWhereLettersAreReadOneByOne() {
    assertThat(Told.of(EN, DE, RU, "zh 据警方称，大桥夜间封闭。", "ja 警察によると、橋は夜間閉鎖された。")).isEmpty();
    assertThat(Told.of(EN, DE, RU, "zh 据居民称，大桥夜间封闭。")).containsExactly("SOURCE_CHANGED MAJOR zh");
    assertThat(Told.of(EN, DE, RU, "ja 住民によると、橋は夜間閉鎖された。"))
        .containsExactly("SOURCE_CHANGED MAJOR ja");
    assertThat(Told.of(EN, DE, RU, "ko 주민들에 따르면 다리는 밤에 폐쇄되었다."))
        .containsExactly("SOURCE_CHANGED MAJOR ko");
  }

  @Test
  void whoHasNoCapitalsMayBeWhomTheOthersName() {
    assertThat(
            Told.of(
                "en According to Lumora, the lamp is safe for children.",
                "de Laut Lumora ist die Lampe für Kinder ungefährlich.",
                "fr Selon Lumora, la lampe est sans danger pour les enfants.",
                "ja ルモラ銀行によると、ランプは子どもに安全だ。"))
        .isEmpty();
  }
}
