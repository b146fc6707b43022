package org.unanimous.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionReportTest {
  @Test
  void everyLanguageAndTheStoriesAreScored() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    AttributionReport.print(new PrintStream(printed, true, StandardCharsets.UTF_8), false);
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.stream().filter(line -> line.endsWith(": 40 paragraphs"))).hasSize(5);
    assertThat(lines)
        .anyMatch(line -> line.matches(" {2}SOURCE_LOST +\\d+\\.\\d %  \\(\\d of 5\\)"));
  }

  @Test
  void goldLinesAreReadAsTheyStand() {
    List<GoldItem> items =
        GoldItem.parse(
            List.of(
                "# a comment",
                "== 1",
                "text: Ann said it cost about 5 euros.",
                "said: source=Ann | cue=said | content=it cost about 5 euros | mode=indirect",
                "figure: 5 euros | modifiers=approximate | hedges=- | source=Ann"));
    assertThat(items).hasSize(1);
    assertThat(items.get(0).said().get(0).source()).isEqualTo("Ann");
    assertThat(items.get(0).figures().get(0).modifiers()).containsExactly("approximate");
  }
}
