package org.unanimous.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AccuracyReportTest {
  @Test
  void theSampleIsScoredByKindOfEdit() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    AccuracyReport.printSample(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.matches("false alarms .* 57\\.1 % \\(4 of 7\\)"))
        .anyMatch(line -> line.matches("found: year_off_by_one +100\\.0 % \\(1 of 1\\) .*"))
        .hasSizeGreaterThan(10);
  }
}
