package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestFirstAlignerTest {
  @Test
  void equalClaimsShareARow() {
    assertThat(Rows.of("In [y2010] there were [5] dogs.", "[5] Hunde gab es [y2010]."))
        .containsExactly("a[y2010] b[y2010]", "a[5] b[5]");
  }

  @Test
  void anAlteredFigureStaysInItsRow() {
    assertThat(
            Rows.of("From [30 %] to [40 %] for [3] cats", "Von [30 %] auf [45 %] bei [3] Katzen"))
        .containsExactly("a[30 %] b[30 %]", "a[40 %] b[45 %]", "a[3] b[3]");
  }

  @Test
  void aClaimOfNoOtherVersionHasARowOfItsOwn() {
    assertThat(Rows.of("[5 USD] and [7 year]", "[7 year]"))
        .containsExactly("a[5 USD]", "a[7 year] b[7 year]");
  }

  @Test
  void swappedFiguresOfOneKindKeepTheirPlaces() {
    assertThat(
            Rows.of("the [29 year] old and the [19 year] old", "der [19 year] und der [29 year]"))
        .containsExactly("a[29 year] b[19 year]", "a[19 year] b[29 year]");
  }

  @Test
  void swappedFiguresOfTwoUnitsFollowTheUnit() {
    assertThat(Rows.of("[27 centimetre] and [170 kilogram]", "[170 centimetre] und [27 kilogram]"))
        .containsExactly("a[27 centimetre] b[170 centimetre]", "a[170 kilogram] b[27 kilogram]");
  }

  @Test
  void figuresThatMovedWithTheirNamesAreNotSwapped() {
    assertThat(Rows.of("Falcon [2.4], then Madrid [3.5]", "erst Madrid [3.5], Falcon [2.4]"))
        .containsExactly("a[2.4] b[2.4]", "a[3.5] b[3.5]");
  }

  @Test
  void figuresThatMovedWithTheirYearsAreNotSwapped() {
    assertThat(
            Rows.of(
                "They sold [1240] in [y2019], after [3460] in [y2011]",
                "Nach [3460] in [y2011] waren es [1240] in [y2019]"))
        .containsExactly(
            "a[1240] b[1240]", "a[y2019] b[y2019]", "a[3460] b[3460]", "a[y2011] b[y2011]");
  }

  @Test
  void aSentenceToldFromItsEndSwapsNothing() {
    assertThat(
            Rows.of(
                "[97] million by [y2050], up from [80] million in [y2022]",
                "[y2022]の[80]万人から[y2050]までに[97]万人"))
        .containsExactly("a[97] b[97]", "a[y2050] b[y2050]", "a[80] b[80]", "a[y2022] b[y2022]");
  }

  @Test
  void figuresThatSwappedBesideTheirYearsKeepTheirPlaces() {
    assertThat(
            Rows.of(
                "They sold [1240] in [y2019], after [3460] in [y2011]",
                "Es waren [3460] in [y2019] nach [1240] in [y2011]"))
        .containsExactly(
            "a[1240] b[3460]", "a[y2019] b[y2019]", "a[3460] b[1240]", "a[y2011] b[y2011]");
  }

  @Test
  void aFigureAndARangeAreNotSwapped() {
    assertThat(Rows.of("[10] of [1..10]", "von [1..10] die [10]"))
        .containsExactly("a[10] b[10]", "a[1..10] b[1..10]");
  }

  @Test
  void aFigureThatPassesSeveralHasMoved() {
    assertThat(Rows.of("[10] [20] [30]", "[30] [10] [20]"))
        .containsExactly("a[10] b[10]", "a[20] b[20]", "a[30] b[30]");
  }

  @Test
  void theEndsOfAReversedListAreSwapped() {
    assertThat(Rows.of("[33], [34] and [39]", "[39], [34] und [33]"))
        .containsExactly("a[33] b[39]", "a[34] b[34]", "a[39] b[33]");
  }

  @Test
  void figuresThatSwappedAroundARepeatKeepTheirPlaces() {
    assertThat(Rows.of("[72 %] [72 %] [69 %] [63 %]", "[69 %] [72 %] [72 %] [63 %]"))
        .containsExactly(
            "a[72 %] b[69 %]", "a[72 %] b[72 %]", "a[69 %] b[72 %]", "a[63 %] b[63 %]");
  }

  @Test
  void aWeakClaimDisplacesNoStrongOne() {
    assertThat(Rows.of("[~4] of the [4 USD] left, [5]", "[4 USD] blieb, [5]"))
        .containsExactly("a[~4]", "a[4 USD] b[4 USD]", "a[5] b[5]");
  }

  @Test
  void anArticleIsNoAlteredFigure() {
    assertThat(Rows.of("[~1] way and [30]", "[~4] Wege und [30]"))
        .containsExactly("b[~4]", "a[~1]", "a[30] b[30]");
  }

  @Test
  void weakClaimsInOnePlaceAreComparedAllTheSame() {
    assertThat(Rows.of("the [~2.] of [30]", "der [~3.] von [30]"))
        .containsExactly("a[~2.] b[~3.]", "a[30] b[30]");
  }

  @Test
  void theSameFigureStatedTwiceIsTwoRows() {
    assertThat(Rows.of("[5 USD], yes, [5 USD]", "[5 USD], yes, [5 USD]", "[5 USD], yes"))
        .containsExactly("a[5 USD] b[5 USD] c[5 USD]", "a[5 USD] b[5 USD]");
  }

  @Test
  void aFactInTwoUnitsIsOneRowWhereAnotherVersionGivesOne() {
    assertThat(Rows.of("[10 mile] ([16 kilometre])", "[16 kilometre]"))
        .containsExactly("a[10 mile][16 kilometre] b[16 kilometre]");
  }

  @Test
  void twoAmountsThatAllStateStayTwoRows() {
    assertThat(Rows.of("[5 USD] ([4 EUR])", "[5 USD] ([4 EUR])", "[4 EUR]"))
        .containsExactly("a[5 USD] b[5 USD]", "a[4 EUR] b[4 EUR] c[4 EUR]");
  }

  @Test
  void threeVersionsOutvoteNothingButShareTheRow() {
    assertThat(Rows.of("[500] and [7]", "[500] und [7]", "[300] et [7]"))
        .containsExactly("a[500] b[500] c[300]", "a[7] b[7] c[7]");
  }

  @Test
  void aStrayEqualFigureFarAwayIsNotPulledOver() {
    String english =
        "There were [2] of them. " + filler(12) + "At last came [30 kilometre] of road.";
    String german =
        "Viele waren da. " + filler(12) + "Am Ende kamen [2] und [30 kilometre] Strasse.";
    assertThat(Rows.of(english, german)).contains("a[2]", "b[2]");
  }

  /** Sentences with a figure of their own each. */
  static String filler(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("The town number ")
          .append((char) ('A' + i))
          .append(" has [")
          .append(1000 + 37 * i)
          .append("] people. ");
    }
    return text.toString();
  }

  @Test
  void noClaimsMakeNoRows() {
    assertThat(Rows.of("Nothing.", "Nichts.")).isEmpty();
    assertThat(Rows.of("Nothing.")).isEmpty();
    assertThat(Rows.of("Only [5].")).containsExactly("a[5]");
    assertThat(Rows.of()).isEmpty();
  }
}
