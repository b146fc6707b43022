package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceChangedTest {
  private static final String EN = "en Nora Albence said that the ferry is safe.";
  private static final String DE = "de Nora Albence sagte, dass die Fähre sicher ist.";
  private static final String FR = "fr Nora Albence a affirmé que le bac est sûr.";

  @Test
  void anotherNameIsAnotherSource() {
    assertThat(Told.of(EN, DE, FR, "pl Nora Kowalska powiedziała, że prom jest bezpieczny."))
        .containsExactly("SOURCE_CHANGED MAJOR pl");
  }

  @Test
  void inflectionAndOtherAlphabetsAreTheSameName() {
    assertThat(
            Told.of(
                EN,
                DE,
                "pl Według Nory Albence prom jest bezpieczny.",
                "ru Нора Олбенс сказала, что паром безопасен."))
        .isEmpty();
  }

  /** The Polish text calls her by the first name, and has both names two sentences before. */
  @Test
  void theFirstNameOfThePersonIsANuance() {
    String pl = "Nora powiedziała, że prom jest bezpieczny.";
    assertThat(Told.of(lastName(EN), lastName(DE), lastName(FR), "pl " + pl))
        .containsExactly("SOURCE_CHANGED MAJOR pl");
    assertThat(
            Told.of(
                lastName(EN),
                lastName(DE),
                lastName(FR),
                "pl Tu mieszka Nora Albence. Jest wiatr. " + pl))
        .contains("SOURCE_CHANGED MINOR pl");
  }

  private static String lastName(String text) {
    return text.replace("Nora ", "");
  }

  @Test
  void inAnotherAlphabetAnotherNameIsFound() {
    assertThat(Told.of(EN, DE, FR, "ru Нора Гусева сказала, что паром безопасен."))
        .containsExactly("SOURCE_CHANGED MAJOR ru");
  }

  @Test
  void initialsMayBeWrittenOut() {
    assertThat(
            Told.of(
                "en The FWC said that the ferry is safe.",
                "de Die FWC sagte, dass die Fähre sicher ist.",
                "fr La Commission de la Faune a affirmé que le bac est sûr."))
        .isEmpty();
  }

  @Test
  void pronounsAtTheBeginningAreNoNames() {
    assertThat(
            Told.of(
                "en He says the ferry is safe.",
                "de Er sagt, die Fähre sei sicher.",
                "fr Il dit que le bac est sûr.",
                "pl On mówi, że prom jest bezpieczny."))
        .isEmpty();
    assertThat(Told.of("en She said that it floats.", "de Er sagte, dass es schwimmt.")).isEmpty();
  }

  @Test
  void theHouseInPlaceOfItsSpokeswomanIsANuance() {
    assertThat(
            Told.of(
                "en Nora Albence, spokeswoman of Tivoli Lines, said that the ferry is safe.",
                "de Nora Albence, Sprecherin von Tivoli Lines, sagte, dass die Fähre sicher ist.",
                "fr Nora Albence, porte-parole de Tivoli Lines, a affirmé que le bac est sûr.",
                "pl Rzecznik Tivoli Lines powiedział, że prom jest bezpieczny."))
        .doesNotContain("SOURCE_CHANGED MAJOR pl");
  }
}
