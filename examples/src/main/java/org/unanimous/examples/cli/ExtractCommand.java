package org.unanimous.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unanimous.ConsistencyChecker;
import org.unanimous.examples.files.Section;
import org.unanimous.report.JsonReport;
import org.unanimous.text.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is read in a text. */
@Command(
    name = "extract",
    description = "Writes the claims of each text as one line of JSON.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "With --jsonl, texts come from standard input, one a line:",
      "  {\"id\": \"1\", \"lang\": \"en\", \"text\": \"…\"}",
      "",
      "Exit status: 0 all texts read, 1 some lines could not be processed, 2 usage or input error."
    })
final class ExtractCommand implements Callable<Integer> {
  @Parameters(paramLabel = "<lang>=<file>", description = "a text and its language: de=news.de.txt")
  private List<String> files = List.of();

  @Option(names = "--jsonl", description = "read lines of JSON from standard input")
  private boolean jsonLines;

  @Mixin private Reading reading = new Reading();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  private final ConsistencyChecker checker = ConsistencyChecker.create();

  @Override
  public Integer call() throws IOException {
    if (jsonLines == !files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Give either texts (en=a.txt) or --jsonl and lines of JSON");
    }
    if (jsonLines) {
      return LineCommand.run(request -> claims(request.id(), request.version()));
    }
    PrintWriter out = spec.commandLine().getOut();
    for (String argument : files) {
      VersionFile version = VersionFile.parse(argument);
      for (Section section : reading.sections(version.file())) {
        String id = section.key().isEmpty() ? version.id() : version.id() + "#" + section.key();
        out.println(claims(id, section.version(version.id())));
      }
    }
    return 0;
  }

  private String claims(@Nullable String id, Version version) {
    return JsonReport.format(id, checker.claims(version));
  }
}
