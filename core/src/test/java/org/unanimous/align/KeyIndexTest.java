package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyIndexTest {
  @Test
  void findsThePlacesOfEachKeyInOrder() {
    KeyIndex index = new KeyIndex(new long[] {7, 5, 7, 9, 7});
    assertThat(index.first(7)).isZero();
    assertThat(index.next(0)).isEqualTo(2);
    assertThat(index.next(2)).isEqualTo(4);
    assertThat(index.next(4)).isEqualTo(-1);
    assertThat(index.first(8)).isEqualTo(-1);
  }

  @Test
  void countsWhatStandsTwice() {
    long[] keys = new long[200];
    Random random = new Random(3);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ValueKey.mix(random.nextInt(90));
    }
    KeyIndex index = new KeyIndex(keys);
    for (int i = 0; i < keys.length; i++) {
      int first = -1;
      int count = 0;
      for (int k = 0; k < keys.length; k++) {
        boolean same = keys[k] == keys[i];
        first = same && first < 0 ? k : first;
        count += same ? 1 : 0;
      }
      assertThat(index.leader(i)).isEqualTo(first);
      assertThat(index.count(i)).isEqualTo(count);
      assertThat(index.only(keys[i])).isEqualTo(count == 1 ? i : -1);
    }
  }

  @Test
  void hasNothingOfNoKeys() {
    assertThat(new KeyIndex(new long[0]).only(7)).isEqualTo(-1);
  }
}
