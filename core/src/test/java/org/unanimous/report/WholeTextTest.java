package org.unanimous.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeTextTest {
  @Test
  void countsEveryKindOfLineEndOnce() {
    Origin text = Origin.ofText("a.txt", "a\r\nb\rc\n\nd\r");
    assertThat(text.name()).isEqualTo("a.txt");
    assertThat(text.place(0)).hasToString("1:1");
    assertThat(text.place(2)).hasToString("1:3");
    assertThat(text.place(3)).hasToString("2:1");
    assertThat(text.place(5)).hasToString("3:1");
    assertThat(text.place(7)).hasToString("4:1");
    assertThat(text.place(8)).hasToString("5:1");
    assertThat(text.place(10)).hasToString("6:1");
  }

  @Test
  void anEmptyTextHasOnePlace() {
    assertThat(Origin.ofText("a", "").place(0)).isEqualTo(new Place(1, 1));
  }
}
