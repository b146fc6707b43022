package org.unanimous.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows of the command line is what it prints. */
class ReadmeCommandLineTest {
  @Test
  void checkPrintsWhatTheReadmeSays() throws IOException {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    int status =
        Main.commandLine(writer, writer).execute("check", "docs", "--layout", "{lang}/**/*.md");
    assertThat(status).isEqualTo(1);
    String printed = out.toString().replace("  docs/", "  examples/docs/");
    assertThat(Files.readString(Path.of("..", "README.md")))
        .contains("```text\n" + printed + "```\n");
  }
}
