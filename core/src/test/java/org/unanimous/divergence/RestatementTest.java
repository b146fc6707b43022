package org.unanimous.divergence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.MarkedText;
import org.unanimous.claim.VersionClaims;

class RestatementTest {
  @Test
  void aTimeInBracketsBehindATimeSaysItAgain() {
    assertTrue(isRestated("The gate opens at [07:00] ([05:00] GMT)."));
    assertTrue(isRestated("A ticket is [5 USD] (about [4 EUR])."));
  }

  @Test
  void otherFiguresInBracketsAreNews() {
    assertFalse(isRestated("The gate opens at [07:00], and shuts at [05:00]."));
    assertFalse(isRestated("Two of [5 USD] ([4 USD] for children) were sold."));
    assertFalse(isRestated("At [07:00] ([4 EUR])."));
  }

  /** The last claim. */
  private static boolean isRestated(String text) {
    VersionClaims version = MarkedText.version("en", text);
    int last = version.claims().size() - 1;
    return Restatement.isIn(new Voice(version, List.of(version.claims().get(last))));
  }
}
