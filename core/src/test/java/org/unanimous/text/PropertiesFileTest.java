package org.unanimous.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PropertiesFileTest {
  @Test
  void messagesStandInTheirOrder() {
    assertThat(read("# 5 days\na.b = up to 5\\\n   million\n! 7\nc\\:d:x\\u00a0y\ne f\ng"))
        .containsExactly("a.b=up to 5million", "c:d=x\u00a0y", "e=f", "g=");
  }

  @Test
  void everyCharacterHasItsPlace() {
    String content = "a=\\u0035 \\\r\n  m\\:\r\n";
    PropertiesMessage message = PropertiesFile.messages(content).get(0);
    assertThat(message.text()).isEqualTo("5 m:");
    assertThat(content.substring(message.start(0), message.end(1))).isEqualTo("\\u0035");
    assertThat(content.substring(message.start(2), message.end(4))).isEqualTo("m\\:");
    assertThat(List.of(message.end(0), message.start(4)))
        .containsExactly(content.indexOf('\\'), content.lastIndexOf('\r'));
  }

  @Test
  void brokenEscapesStandForThemselves() {
    assertThat(read("a=\\u12 \\u+123 \\u\nb=\\q\\")).containsExactly("a=\\u12 \\u+123 \\u", "b=q");
  }

  @Test
  void whatIsNotUtf8IsLatin1() {
    assertThat(PropertiesFile.decode("\ufefffee=Gebühr".getBytes(UTF_8))).isEqualTo("fee=Gebühr");
    assertThat(PropertiesFile.decode("fee=Gebühr".getBytes(ISO_8859_1))).isEqualTo("fee=Gebühr");
  }

  /** But for the empty key, which the JDK also makes of a backslash at the end of a file. */
  @Test
  void readsWhatTheJdkReads() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String content = content(random);
      Properties expected = new Properties();
      expected.load(new StringReader(content));
      expected.remove("");
      Map<String, String> actual =
          PropertiesFile.messages(content).stream()
              .collect(
                  Collectors.toMap(PropertiesMessage::key, PropertiesMessage::text, (a, b) -> b));
      actual.remove("");
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

  private static List<String> read(String content) {
    return PropertiesFile.messages(content).stream()
        .map(message -> message.key() + "=" + message.text())
        .toList();
  }
}
