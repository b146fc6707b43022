package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

class SourceLostTest {
  private static final String EN = "en Laura Brandt said that the harbour is too small.";
  private static final String DE = "de Laura Brandt sagte, dass der Hafen zu klein ist.";
  private static final String FR = "fr Laura Brandt a déclaré que le port est trop petit.";
  private static final String RU = "ru Лаура Брандт сказала, что гавань слишком мала.";
  private static final String PL = "pl Laura Brandt powiedziała, że port jest za mały.";

  @Test
  void theSameSourceInEveryLanguageAgrees() {
    assertThat(Told.of(EN, DE, FR, RU, PL)).isEmpty();
  }

  @Test
  void whatAllOthersAttributeIsMajor() {
    assertThat(Told.of(EN, DE, FR, RU, "pl Port jest za mały."))
        .containsExactly("SOURCE_LOST MAJOR pl");
  }

  @Test
  void aPrepositionIsASourceAsAVerbIs() {
    assertThat(Told.of(EN, "de Laut Laura Brandt ist der Hafen zu klein.", FR)).isEmpty();
  }

  @Test
  void twoThatLoseTheSourceAreOneFinding() {
    assertThat(Told.of(EN, DE, FR, "ru Гавань слишком мала.", "pl Port jest za mały."))
        .containsExactly("SOURCE_LOST MINOR pl ru");
  }

  @Test
  void aSourceThatIsMentionedIsNotLost() {
    assertThat(Told.of(EN, DE, FR, "pl Zdanie Laury Brandt: port jest za mały.")).isEmpty();
  }

  @Test
  void ofTwoVersionsTheReferenceIsTrusted() {
    Version en = Version.of("en", EN.substring(3));
    Version pl = Version.of("pl", "Port jest za mały.");
    assertThat(Told.of(Document.of(en, pl).withReference("en")))
        .containsExactly("SOURCE_LOST MINOR pl");
  }
}
