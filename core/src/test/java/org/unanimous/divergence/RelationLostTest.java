package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.unanimous.claim.Claims.money;
import static org.unanimous.claim.Claims.number;
import static org.unanimous.claim.Claims.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Claims;
import org.unanimous.claim.ModifierKind;

class RelationLostTest {
  private static final Claim RATE = with(ModifierKind.PER, money("5", "USD"));
  private static final Claim PRICE = money("5", "USD");

  @Test
  void oneOfThreeLacksIt() {
    Rows rows = Rows.of("de", "en", "fr").row(RATE, RATE, PRICE);
    assertEquals(List.of("RELATION_LOST MINOR fr"), rows.findings());
  }

  @Test
  void saidApartItIsNotLost() {
    Claim yearly = Claims.apart(ModifierKind.PER, PRICE);
    Rows rows = Rows.of("de", "en", "fr").row(yearly, RATE, RATE);
    assertEquals(List.of(), rows.findings());
  }

  @Test
  void aRateThatFourOthersStateIsNoNuance() {
    Rows rows = Rows.of("de", "en", "fr", "pl", "ru").row(RATE, RATE, PRICE, RATE, RATE);
    assertEquals(List.of("RELATION_LOST MAJOR fr"), rows.findings());
  }

  @Test
  void moreOfThemIsARelationToo() {
    Claim more = with(ModifierKind.ADDITIONAL, number("40"));
    Rows rows = Rows.of("de", "en", "fr").row(more, number("40"), more);
    assertEquals(List.of("RELATION_LOST MINOR en"), rows.findings());
  }

  @Test
  void betweenTwoNobodyKnows() {
    Rows rows = Rows.of("de", "en").row(RATE, PRICE);
    assertEquals(List.of(), rows.findings());
  }

  @Test
  void twoThatLackItAreNoMinority() {
    Rows rows = Rows.of("de", "en", "fr", "pl").row(RATE, PRICE, PRICE, RATE);
    assertEquals(List.of(), rows.findings());
  }
}
