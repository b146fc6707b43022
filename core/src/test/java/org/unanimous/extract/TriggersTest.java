package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriggersTest {
  private static final int MORE_THAN_THERE_IS_ROOM_FOR_AT_FIRST = 100;

  private final Triggers triggers = new Triggers();

  private List<String> marked() {
    List<String> marked = new ArrayList<>();
    for (int k = 0; k < triggers.size(); k++) {
      marked.add(triggers.token(k) + ":" + triggers.marks(k));
    }
    return marked;
  }

  @Test
  void standInTheOrderOfTheText() {
    triggers.mark(5, 1);
    triggers.mark(9, 1);
    triggers.mark(7, 1);
    triggers.mark(2, 1);
    assertThat(marked()).containsExactly("2:1", "5:1", "7:1", "9:1");
  }

  @Test
  void gatherTheMarksOfAToken() {
    triggers.mark(2, 1);
    triggers.mark(4, 1);
    triggers.mark(4, 2);
    triggers.mark(2, 4);
    assertThat(marked()).containsExactly("2:5", "4:3");
  }

  @Test
  void areTokensWithAMark() {
    triggers.mark(3, 0);
    assertThat(marked()).isEmpty();
  }

  @Test
  void takeBackTheLastTokenOnly() {
    triggers.mark(2, 1);
    triggers.mark(4, 1);
    triggers.takeBack(3);
    triggers.takeBack(4);
    assertThat(marked()).containsExactly("2:1");
  }

  @Test
  void growInBothWays() {
    for (int token = 0; token < MORE_THAN_THERE_IS_ROOM_FOR_AT_FIRST; token++) {
      triggers.mark(2 * token + 1, 1);
      triggers.mark(2 * token, 2);
    }
    assertThat(triggers.size()).isEqualTo(2 * MORE_THAN_THERE_IS_ROOM_FOR_AT_FIRST);
    assertThat(marked()).startsWith("0:2", "1:1", "2:2").endsWith("198:2", "199:1");
  }
}
