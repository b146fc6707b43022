package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceStartsTest {
  private static final int LENGTH = 3;
  private static final int TOKENS = 120;

  @Test
  void anyTokenStandsInItsSentenceWhateverWasAskedBefore() {
    SentenceStarts starts = sentencesOfThree();
    for (int before = 0; before < TOKENS; before++) {
      for (int token = 0; token < TOKENS; token++) {
        assertThat(starts.of(before)).isEqualTo(before / LENGTH);
        assertThat(starts.of(token)).isEqualTo(token / LENGTH);
      }
    }
  }

  @Test
  void oneSentenceIsLeftAfterClearing() {
    SentenceStarts starts = sentencesOfThree();
    starts.of(TOKENS - 1);
    starts.clear();
    assertThat(starts.count()).isEqualTo(1);
    assertThat(starts.of(TOKENS - 1)).isZero();
  }

  private static SentenceStarts sentencesOfThree() {
    SentenceStarts starts = new SentenceStarts();
    for (int token = LENGTH; token < TOKENS; token += LENGTH) {
      starts.add(token);
    }
    return starts;
  }
}
