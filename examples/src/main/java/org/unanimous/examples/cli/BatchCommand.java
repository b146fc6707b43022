package org.unanimous.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.unanimous.ConsistencyChecker;
import org.unanimous.report.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks one document a line. */
@Command(
    name = "batch",
    description = "Checks documents from standard input, one a line, and answers one a line.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A line asked:",
      "  {\"id\": \"1\", \"versions\": {\"en\": \"…\", \"de\": \"…\"}, \"reference\": \"en\"}",
      "Version ids are language tags, with @ and anything behind it where a language comes",
      "twice (\"de@draft\"); the reference may be left out. Lines are answered in the order asked;",
      "one that cannot be processed is answered by {\"id\": …, \"error\": …}, and the run goes on.",
      "",
      "Exit status: 0 all lines answered, 1 some could not be processed, 2 usage error."
    })
final class BatchCommand implements Callable<Integer> {
  @Option(names = "--claims", description = "also write every claim that was read")
  private boolean claims;

  @Override
  public Integer call() throws IOException {
    ConsistencyChecker checker = ConsistencyChecker.create();
    JsonReport json = claims ? JsonReport.create().withClaims() : JsonReport.create();
    return LineCommand.run(request -> json.format(request.id(), checker.check(request.document())));
  }
}
