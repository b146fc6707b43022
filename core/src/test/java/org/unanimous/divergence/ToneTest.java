package org.unanimous.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unanimous.claim.Claims.date;
import static org.unanimous.claim.Claims.duration;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.or;
import static org.unanimous.claim.Claims.ordinal;
import static org.unanimous.claim.Claims.time;
import static org.unanimous.claim.Claims.weak;
import static org.unanimous.claim.Claims.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Claims;
import org.unanimous.claim.Grain;
import org.unanimous.claim.ModifierKind;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

class ToneTest {
  private static final Claim PLAIN = number("500");
  private static final Claim MORE = with(ModifierKind.MORE_THAN, number("500"));
  private static final Claim LESS = with(ModifierKind.LESS_THAN, number("500"));
  private static final Claim ABOUT = with(ModifierKind.APPROXIMATE, number("500"));

  @Test
  void moreForLessIsInverted() {
    Finding finding = new BoundInverted().find(Contrast.of(MORE, LESS));
    assertThat(finding).isNotNull();
    assertThat(finding.kind()).isEqualTo(DivergenceKind.BOUND_INVERTED);
    assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
  }

  @Test
  void anArticleHasNoBound() {
    Claim aboutA = with(ModifierKind.MORE_THAN, weak(number("1")));
    assertThat(Rules.tone(Contrast.of(aboutA, weak(number("1"))))).isNull();
    assertThat(Rules.tone(Contrast.of(with(ModifierKind.MORE_THAN, number("1")), number("1"))))
        .isNotNull();
  }

  @Test
  void theSameDirectionInOtherWordsAgrees() {
    Claim atLeast = with(ModifierKind.AT_LEAST, number("500"));
    assertThat(Rules.tone(Contrast.of(MORE, atLeast))).isNull();
  }

  @Test
  void aLostBoundIsAChange() {
    Finding finding = Rules.tone(Contrast.of(MORE, PLAIN));
    assertThat(finding).isNotNull();
    assertThat(finding.kind()).isEqualTo(DivergenceKind.BOUND_CHANGED);
  }

  @Test
  void aBoundInWordsApartIsANuance() {
    Claim apart = Claims.apart(ModifierKind.MORE_THAN, number("500"));
    Finding finding = Rules.tone(Contrast.of(MORE, apart));
    assertThat(finding).isNotNull();
    assertThat(finding.severity()).isEqualTo(Severity.MINOR);
    assertThat(Rules.tone(Contrast.of(PLAIN, apart))).isNull();
  }

  @Test
  void aBoundOfTheOtherDirectionApartExcusesNothing() {
    Claim apart = Claims.apart(ModifierKind.LESS_THAN, number("500"));
    Finding finding = Rules.tone(Contrast.of(MORE, apart));
    assertThat(finding).isNotNull();
    assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
  }

  @Test
  void whatTimeIsCountedFromNowHasBounds() {
    Claim ago = or(date(CalendarDate.relative(-20, Grain.YEAR)), duration("20", "year"));
    Finding finding = Rules.tone(Contrast.of(with(ModifierKind.MORE_THAN, ago), ago));
    assertThat(finding).isNotNull();
    assertThat(finding.kind()).isEqualTo(DivergenceKind.BOUND_CHANGED);
  }

  @Test
  void anUpperBoundAddedIsANuance() {
    Finding finding = Rules.tone(Contrast.of(PLAIN, with(ModifierKind.UP_TO, number("500"))));
    assertThat(finding).isNotNull();
    assertThat(finding.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void aPlaceInAnOrderHasNoBound() {
    Claim place = ordinal("17");
    assertThat(Rules.tone(Contrast.of(place, with(ModifierKind.UP_TO, place)))).isNull();
  }

  @Test
  void aBoundMadeVagueIsANuance() {
    Finding finding = Rules.tone(Contrast.of(MORE, ABOUT));
    assertThat(finding).isNotNull();
    assertThat(finding.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void anAddedApproximationIsANuance() {
    Finding finding = Rules.tone(Contrast.of(PLAIN, ABOUT));
    assertThat(finding).isNotNull();
    assertThat(finding.kind()).isEqualTo(DivergenceKind.APPROXIMATION_CHANGED);
    assertThat(finding.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void otherFiguresAreNoMatterOfTone() {
    assertThat(Rules.tone(Contrast.of(MORE, with(ModifierKind.LESS_THAN, number("700"))))).isNull();
  }

  @Test
  void theToneOfWeakFiguresMeansLess() {
    Finding finding = Rules.tone(Contrast.of(weak(MORE), weak(LESS)));
    assertThat(finding).isNotNull();
    assertThat(finding.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void untilATimeIsNoBoundOfIt() {
    assertThat(Rules.tone(Contrast.of(with(ModifierKind.UP_TO, time(9, 0)), time(9, 0)))).isNull();
  }

  @Test
  void aTimeMayBeApproximate() {
    Finding finding =
        Rules.tone(Contrast.of(with(ModifierKind.APPROXIMATE, time(9, 0)), time(9, 0)));
    assertThat(finding).isNotNull();
    assertThat(finding.kind()).isEqualTo(DivergenceKind.APPROXIMATION_CHANGED);
  }

  @Test
  void eachTimeAFactIsStatedHasItsTone() {
    List<Voice> voices =
        List.of(voice("de", PLAIN, ABOUT), voice("en", PLAIN, PLAIN), voice("fr", PLAIN, ABOUT));
    List<Dissent> dissents = new Panel(0, voices, List.of(), voices.get(0), false).dissents();
    assertThat(dissents).hasSize(1);
    assertThat(dissents.get(0).voices().get(0).id()).isEqualTo("en");
  }

  @Test
  void aSentenceLeftUntranslatedHasItsBound() {
    String english = "The tank holds more than 80 litres of oil.";
    assertThat(kinds(english, "Zbiornik: holds more than 80 litres.")).isEmpty();
    assertThat(kinds(english, "Zbiornik mieści 80 litrów oleju."))
        .containsExactly(DivergenceKind.BOUND_CHANGED);
  }

  @Test
  void whatIsToAndUpToIsAtMostANuance() {
    Document document =
        Document.of(
            Version.of("en", "The fleet will grow to as many as 500 boats."),
            Version.of("de", "Die Flotte wächst auf bis zu 500 Boote."),
            Version.of("fr", "La flotte va croître jusqu'à 500 bateaux."),
            Version.of("ru", "Флот увеличат до 500 лодок."));
    assertThat(ConsistencyChecker.create().check(document).divergences())
        .allMatch(divergence -> !divergence.severity().isAtLeast(Severity.MAJOR));
  }

  private static List<DivergenceKind> kinds(String en, String pl) {
    Document document = Document.of(Version.of("en", en), Version.of("pl", pl));
    return ConsistencyChecker.create().check(document).divergences().stream()
        .map(Divergence::kind)
        .toList();
  }

  private static Voice voice(String id, Claim... claims) {
    return new Voice(Claims.version(id, claims), List.of(claims));
  }
}
