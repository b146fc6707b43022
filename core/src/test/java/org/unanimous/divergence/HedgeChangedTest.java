package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HedgeChangedTest {
  private static final String EN = "en The dam has reportedly been cracked since spring.";
  private static final String DE = "de Der Damm hat Berichten zufolge seit dem Frühjahr Risse.";
  private static final String FR = "fr Le barrage serait fissuré depuis le printemps.";
  private static final String RU = "ru Плотина, по слухам, с весны покрыта трещинами.";
  private static final String PL = "pl Zapora jest podobno popękana od wiosny.";

  @Test
  void reportedlyInEveryLanguageAgrees() {
    assertThat(Told.of(EN, DE, FR, RU, PL)).isEmpty();
  }

  @Test
  void whatAllOthersOnlyHeardIsMajor() {
    assertThat(Told.of(EN, DE, FR, RU, "pl Zapora jest popękana od wiosny."))
        .containsExactly("HEDGE_CHANGED MAJOR pl");
  }

  @Test
  void whoLosesTheSameHedgeSharesOneFinding() {
    String fr = "fr Le barrage est fissuré depuis le printemps.";
    String pl = "pl Zapora jest popękana od wiosny.";
    assertThat(Told.of(EN, DE, RU, fr, pl)).containsExactly("HEDGE_CHANGED MINOR fr pl");
  }

  @Test
  void twoWhoDoubtAreEnoughAgainstThree() {
    String de = "de Der Damm hat seit dem Frühjahr Risse.";
    String fr = "fr Le barrage est fissuré depuis le printemps.";
    String pl = "pl Zapora jest popękana od wiosny.";
    assertThat(Told.of(EN, de, fr, RU, pl)).containsExactly("HEDGE_CHANGED MINOR de fr pl");
  }

  @Test
  void whatOnlyOneDoubtsIsAdded() {
    assertThat(
            Told.of(
                "en The ferry runs on Sundays.",
                "de Die Fähre fährt sonntags.",
                "fr Le bac circule peut-être le dimanche."))
        .containsExactly("HEDGE_CHANGED MINOR fr");
  }

  @Test
  void aVerbForWhatMayBeExcusesTheAdverb() {
    assertThat(
            Told.of(
                "en The ferry may be late.",
                "de Die Fähre hat möglicherweise Verspätung.",
                "fr Le bac pourrait être en retard.",
                "ru Паром, возможно, опоздает.",
                "pl Prom może się spóźnić."))
        .isEmpty();
  }

  @Test
  void aPlanMadeCertainIsLost() {
    assertThat(
            Told.of(
                "en The town plans to build a bridge.",
                "de Die Stadt plant eine Brücke.",
                "fr La ville a construit un pont.",
                "pl Miasto planuje budowę mostu."))
        .containsExactly("HEDGE_CHANGED MAJOR fr");
  }

  @Test
  void wantsAndMustAndIfAreNoHedges() {
    assertThat(
            Told.of(
                "en The mayor wants a bridge if the river rises.",
                "de Der Bürgermeister will eine Brücke, wenn der Fluss steigt.",
                "fr Le maire exige un pont en cas de crue."))
        .isEmpty();
  }

  @Test
  void inWhatSomeoneSaysAFrenchConditionalIsNoHearsay() {
    assertThat(
            Told.of(
                "en The mayor said that the bridge would be closed.",
                "de Der Bürgermeister sagte, dass die Brücke geschlossen wird.",
                "fr Le maire a dit que le pont serait fermé.",
                "pl Burmistrz powiedział, że most zostanie zamknięty."))
        .isEmpty();
  }

  @Test
  void whatIsReportedIsNotSaidByWhoSpokeLast() {
    assertThat(
            Told.of(
                "en \"It leaks,\" Nora Albence said. The ferry will reportedly be sold.",
                "de „Sie leckt“, sagte Nora Albence. Die Fähre soll Berichten zufolge verkauft werden.",
                "ru «Он течёт», — сказала Нора Албенс. Сообщается, что паром будет продан."))
        .isEmpty();
  }

  @Test
  void aQuestionStatesNothingAsSure() {
    String en = "en Is the dam perhaps too old?";
    String de = "de Ist der Damm vielleicht zu alt?";
    String fr = "fr Le barrage est-il peut-être trop vieux ?";
    assertThat(Told.of(en, de, fr, "pl Czy zapora jest za stara?"))
        .containsExactly("HEDGE_CHANGED MINOR pl");
    assertThat(
            Told.of(
                "en The dam is perhaps too old.",
                "de Der Damm ist vielleicht zu alt.",
                "fr Le barrage est peut-être trop vieux.",
                "pl Zapora jest za stara."))
        .containsExactly("HEDGE_CHANGED MAJOR pl");
  }

  @Test
  void hedgesAreHeardWhereLettersAreReadOneByOne() {
    String en = "en The dam is perhaps too old.";
    String de = "de Der Damm ist vielleicht zu alt.";
    String fr = "fr Le barrage est peut-être trop vieux.";
    assertThat(Told.of(en, de, fr, "zh 大坝也许太旧了。", "ja ダムはおそらく古すぎる。", "ko 댐은 아마 너무 낡았다.")).isEmpty();
    assertThat(Told.of(en, de, fr, "zh 大坝太旧了。")).containsExactly("HEDGE_CHANGED MAJOR zh");
    assertThat(Told.of(en, de, fr, "ja ダムは古すぎる。")).containsExactly("HEDGE_CHANGED MAJOR ja");
    assertThat(Told.of(en, de, fr, "ko 댐은 너무 낡았다.")).containsExactly("HEDGE_CHANGED MAJOR ko");
    assertThat(Told.of(en, de, fr, "zh 大坝太旧了吗？")).containsExactly("HEDGE_CHANGED MINOR zh");
  }
}
