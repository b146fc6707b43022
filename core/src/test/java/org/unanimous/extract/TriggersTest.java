package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriggersTest {
  private static final long[] MARKS = {0, 5, 0, 0, 7, 1};

  private final Triggers triggers = new Triggers();

  private List<String> found() {
    List<String> found = new ArrayList<>();
    for (int k = 0; k < triggers.size(); k++) {
      found.add(triggers.token(k) + ":" + triggers.marks(k));
    }
    return found;
  }

  @Test
  void areTheTokensWithMarksInTheOrderOfTheText() {
    triggers.seek(MARKS, MARKS.length);
    assertThat(found()).containsExactly("1:5", "4:7", "5:1");
  }

  @Test
  void areSoughtAmongTheTokensOfThisText() {
    triggers.seek(MARKS, 5);
    assertThat(found()).containsExactly("1:5", "4:7");
  }

  @Test
  void areNoneOfATextWithoutTokens() {
    triggers.seek(MARKS, 0);
    assertThat(found()).isEmpty();
  }

  @Test
  void areSoughtAnew() {
    triggers.seek(MARKS, MARKS.length);
    triggers.seek(new long[] {1, 1, 0, 0, 0, 0, 0, 3}, 8);
    assertThat(found()).containsExactly("0:1", "1:1", "7:3");
  }
}
