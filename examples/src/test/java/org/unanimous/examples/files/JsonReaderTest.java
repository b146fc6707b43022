package org.unanimous.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonReaderTest {
  @Test
  void namesLeadToStrings() {
    String json =
        """
        {"a": {"b": "x", "n": 5, "list": ["y", {"c": "z"}]}, // note
         "@a": {"description": "for 3 translators"}, "d.e": "w"}
        """;
    assertThat(read(json).keysAndTexts())
        .containsExactly("a.b=x", "a.list.0=y", "a.list.1.c=z", "d.e=w");
  }

  @Test
  void placesPointIntoTheFile() {
    assertThat(read("{\r\n \"a\": \"\\\"Up\\\" in \\u0035 milli\\u006fn, <b>12</b> %\"}").figures())
        .containsExactly("\\u0035 milli\\u006fn", "12</b> %");
  }

  @Test
  void aBrokenFileIsNamed() {
    assertThatThrownBy(() -> read("{\"a\": \n x}"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("file is not valid JSON: Unrecognized token 'x'")
        .hasMessageEndingWith("(2:2)");
  }

  private static Reads read(String json) {
    return new Reads(new JsonReader(), json);
  }
}
