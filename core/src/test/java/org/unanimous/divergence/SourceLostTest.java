package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  @Test
  void aNameThatIsMentionedInPartIsAtMostANuance() {
    String ru = "ru Гавань слишком мала: мнение Лауры, которая там работает.";
    assertThat(Told.of(EN, DE, FR, PL, ru)).containsExactly("SOURCE_LOST MINOR ru");
  }

  @Test
  void hearsayIsNoPlainFact() {
    String ru = "ru Сообщается, что гавань слишком мала.";
    assertThat(Told.of(EN, DE, FR, PL, ru)).contains("SOURCE_LOST MINOR ru");
  }

  @Test
  void initialsMayBeThoseOfTheSource() {
    assertThat(ofTheHpb("ru Гавань слишком мала (данные УПГ)."))
        .containsExactly("SOURCE_LOST MINOR ru");
  }

  @Test
  void initialsOfAnotherLengthAreSomeoneElse() {
    assertThat(ofTheHpb("ru Гавань в РФ слишком мала.")).containsExactly("SOURCE_LOST MAJOR ru");
  }

  private static List<String> ofTheHpb(String ru) {
    return Told.of(
        "en According to the HPB, the harbour is too small.",
        "de Laut HPB ist der Hafen zu klein.",
        "fr Selon le HPB, le port est trop petit.",
        "pl Według HPB port jest za mały.",
        ru);
  }

  @Test
  void lettersReadOneByOneAttributeAndLoseSourcesToo() {
    assertThat(Told.of(EN, DE, FR, "zh 劳拉·布兰特说，港口太小了。", "ja ラウラ・ブラントさんは、港は小さすぎると述べた。")).isEmpty();
    assertThat(Told.of(EN, DE, FR, "ko 항구가 너무 작다.")).containsExactly("SOURCE_LOST MAJOR ko");
    assertThat(Told.of(EN, DE, FR, "zh 港口太小了。")).containsExactly("SOURCE_LOST MAJOR zh");
  }

  @Test
  void aNameThatCannotBeComparedIsInNoDoubt() {
    assertThat(Told.of(EN, DE, FR, "zh 劳拉·布兰特说，港口太小了。", "pl Port jest za mały."))
        .containsExactly("SOURCE_LOST MAJOR pl");
  }
}
