package org.unanimous.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PropertiesReaderTest {
  @Test
  void aKeyIsATextOfItsOwn() {
    assertThat(
            read("# 5 days\na.b = up to 5\\\n   million\n! 7\nc\\:d:x\\u00a0y\ne f\ng")
                .keysAndTexts())
        .containsExactly("a.b=up to 5million", "c:d=x\u00a0y", "e=f", "g=");
  }

  @Test
  void placesPointIntoTheFile() {
    assertThat(read("a=\\u0035 milli\\\r\n   on, <b>12</b>&nbsp;%\r\n").figures())
        .containsExactly("\\u0035 milli\\\r\n   on", "12</b>&nbsp;%");
  }

  private static Reads read(String content) {
    return new Reads(new PropertiesReader(), content);
  }
}
