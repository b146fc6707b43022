package org.unanimous.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AndroidReaderTest {
  @Test
  void aStringIsATextOfItsOwn() {
    String xml =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
          <!-- 30 days -->
          <string name="a">It\\'s <b>5</b>
              million\\nin all</string>
          <string name="b" translatable="false">30 days</string>
          <string name="c">&lt;b>5&lt;/b> <![CDATA[<i>million</i>]]></string>
          <string-array name="d"><item>x</item><item>y</item></string-array>
          <plurals name="e"><item quantity="one">1 day</item>
            <item quantity="other">%d days</item></plurals>
          <color name="f">#303030</color>
        </resources>
        """;
    assertThat(read(xml).keysAndTexts())
        .containsExactly(
            "a=It's 5 million\nin all",
            "c=5 million",
            "d.0=x",
            "d.1=y",
            "e.one=1 day",
            "e.other=%d days");
  }

  @Test
  void placesPointIntoTheFile() {
    String xml =
        "<resources>\r\n<string name='a'>&lt;b>5&lt;/b>\\u00a0million</string></resources>";
    assertThat(read(xml).figures()).containsExactly("5&lt;/b>\\u00a0million");
  }

  @Test
  void placeholdersAreNoFigures() {
    String xml =
        "<resources><string name='a'>Up to %1$d of <xliff:g id='x'>30</xliff:g></string></resources>";
    assertThat(read(xml).marked()).isEqualTo("Up to ⟦%1$d⟧ of ⟦30⟧");
  }

  @Test
  void anotherXmlFileIsNamed() {
    assertThatThrownBy(() -> read("<project/>"))
        .hasMessage("file is not an Android resource file: it has no <resources>");
  }

  private static Reads read(String xml) {
    return new Reads(new AndroidReader(), xml);
  }
}
