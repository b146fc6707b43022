package org.unanimous.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
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

  @Test
  void readsWhatTheJdkReadsButForSpacesInFrontAndEmptyKeys() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String content = content(random);
      Properties expected = new Properties();
      expected.load(new StringReader(content));
      expected.remove("");
      expected.replaceAll((key, value) -> value.toString().replaceFirst("^ +", ""));
      Map<String, String> actual =
          read(content).sections().stream()
              .filter(section -> !section.key().isEmpty())
              .collect(Collectors.toMap(Section::key, Section::text, (a, b) -> b));
      assertThat(actual).as(content).isEqualTo(expected);
    }
  }

  private static String content(Random random) {
    String alphabet = "ab=: #!\\\\\n\n\r\t\f";
    return random
        .ints(random.nextInt(14), 0, alphabet.length())
        .mapToObj(i -> alphabet.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static Reads read(String content) {
    return new Reads(new PropertiesReader(), content);
  }
}
