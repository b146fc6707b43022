package org.unanimous.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs **5** million.",
        "It costs *5 million*.",
        "It costs 5&nbsp;million.",
        "It costs 5&#160;mil<b>lion</b>.",
        "It costs [5](price-7.md) million.",
        "It costs <b>5</b> million.",
        "It costs ~~5~~ million.",
        "It costs 5\nmillion.",
        "> It costs 5\n> million."
      })
  void markupDoesNotBreakAFigure(String markdown) {
    assertThat(read(markdown).section().text().replace('\u00a0', ' '))
        .isEqualTo("It costs 5 million.");
    assertThat(read(markdown).figures()).hasSize(1);
  }

  @Test
  void placesPointIntoTheFile() {
    assertThat(
            read("# A\r\n\r\nIt costs **5&nbsp;mil**lion, *12* \\% off\r\nfor 3 days.").figures())
        .containsExactly("5&nbsp;mil**lion", "12* \\%", "3 days");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call `f(5)` now.",
        "See <https://example.org/v2/30> now.",
        "See https://example.org/v2/30 or www.example.org/30 now.",
        "See [this](files/30-days.md) or ![](30.png) now.",
        "Press <kbd>F5</kbd>, run <code>sleep 30</code> now.",
        "Hello {0} and %1$s and ${5 + x} and {{count2}} now.",
        "A note[^1] now.\n\n[^1]: Not here.",
        "Do it<sup>[1]</sup> now.",
        "Do it<sup>1, 2</sup> now, and this<sup>3,</sup> too.",
        "Fine :+1: :100: :1st_place_medal: now.",
        "It asks /api/sites/111/cameras now.",
        "{% include note3.html count=5 %} now.",
        "## Details {#details-30}",
        "```\nsleep 30\n```\n\n    5 of 6\n\n<pre>7</pre>\n<script>let x = 30</script>",
        "1. Open\n2. Close\n3. Go",
        "---\nlayout: page30\norder: 5\n---\n\nHello.",
        "<!-- 30 days -->\n\n[link]: files/30.md\n\nGo [there][link]."
      })
  void isNoFigure(String markdown) {
    assertThat(read(markdown).figures()).isEmpty();
  }

  @Test
  void titlesAlternativesAndFrontMatterAreRead() {
    String markdown =
        """
        ---
        title: "Ready in 5 minutes"
        description: From 1 to 3 servers
        order: 7
        ---

        Look ![12 servers](a.png "until 2030") at [this](b.md "after 14 days") picture.
        """;
    assertThat(read(markdown).section().text())
        .isEqualTo(
            """
            Ready in 5 minutes

            From 1 to 3 servers

            Look  at this picture.

            12 servers

            until 2030

            after 14 days\
            """);
  }

  @Test
  void modulesOfMdxAreNoProse() {
    String markdown =
        """
        import {Tab3} from './tabs4.js'
        import Card from "@site/v2";

        export const year = 2024

        import 5 files from the list
        """;
    assertThat(read(markdown).section().text()).isEqualTo("import 5 files from the list");
  }

  @Test
  void cellsStandApart() {
    assertThat(read("| 5 | million |\n|---|---|\n| `x` | 3 |\n").marked())
        .isEqualTo("5⟦ | ⟧million\n\n⟦`x`⟧⟦ | ⟧3");
  }

  @Test
  void tablesInHtmlToo() {
    assertThat(read("<table><tr><td>5</td><td>million</td></tr></table>").marked())
        .isEqualTo("5⟦ | ⟧million");
  }

  @Test
  void blocksStandApart() {
    assertThat(read("# Level 3\n- million\n- 5\n\n  million\n").section().text())
        .isEqualTo("Level 3\n\nmillion\n\n5\n\nmillion");
  }

  @Test
  void powersStayPowers() {
    assertThat(read("About 10<sup>6</sup> m<sup>2</sup>, CO<sub>2</sub>").section().text())
        .isEqualTo("About 10⁶ m², CO₂");
  }

  @Test
  void anEscapedPipeMovesPlacesByItsLengthOnly() {
    assertThat(read("| a \\| b 5 | 30 |\n|---|---|\n").section().text()).isEqualTo("a | b 5 | 30");
  }

  @Test
  void anythingIsMarkdown() {
    assertThat(read("").marked()).isEmpty();
    assertThat(read("<td>5 **x\n\n```").marked()).isNotNull();
  }

  private static Reads read(String markdown) {
    return new Reads(new MarkdownReader(), markdown);
  }
}
