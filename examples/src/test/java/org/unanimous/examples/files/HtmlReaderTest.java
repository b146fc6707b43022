package org.unanimous.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  @Test
  void readsWhatAReaderSees() {
    String html =
        """
        <!DOCTYPE html>
        <html><head><title>In 5 minutes</title>
        <meta name="description" content="From 3 &euro;">
        <style>p { margin: 30px }</style></head>
        <body><h1>Level 2</h1>
        <p class="c7">It costs <b>5</b>&nbsp;<i>million</i>
          dollars<br>a year.</p>
        <img src="30.png" alt="12 servers"><script>let x = 30;</script>
        <pre>sleep 30</pre><a href="/30" title="14 days">more</a>
        <button aria-label="after 9 days">x</button></body></html>
        """;
    assertThat(read(html).section().text().replace('\u00a0', ' ').replace(" \n", "\n"))
        .isEqualTo(
            """
            In 5 minutes

            From 3 €

            Level 2

            It costs 5 million dollars
            a year.

            more x

            12 servers

            14 days

            after 9 days\
            """);
  }

  @Test
  void placesPointIntoTheFile() {
    String html = "<p>\r\nIt costs <b>5</b>&nbsp;million,\r\n<i>12</i>&#x25; off";
    assertThat(read(html).figures()).containsExactly("5</b>&nbsp;million", "12</i>&#x25;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Run <code>sleep 30</code>, see https://example.org/30",
        "<p data-x='5 days'>Hello {0}</p>",
        "<p>Some<sup>[3]</sup> text<!-- 30 days -->",
        "<svg><text>30 days</text></svg><template>5 days</template>"
      })
  void isNoFigure(String html) {
    assertThat(read(html).figures()).isEmpty();
  }

  @Test
  void anAngleBracketIsNoTag() {
    assertThat(read("<p>5 < 6 and 7&lt;8").section().text()).isEqualTo("5 < 6 and 7<8");
  }

  private static Reads read(String html) {
    return new Reads(new HtmlReader(), html);
  }
}
