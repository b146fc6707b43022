package org.unanimous.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unanimous.ConsistencyChecker;
import org.unanimous.divergence.Severity;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.JsonReport;
import org.unanimous.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the versions of one text. */
@Command(
    name = "check",
    description = "Checks whether the versions of a text state the same facts.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  check en=news.en.txt de=news.de.txt fr=news.fr.txt --reference en",
      "",
      "Exit status: 0 consistent, 1 divergences of the failing severity, 2 usage or input error."
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "<lang>=<file>",
      arity = "1..*",
      description = "a version and its language: de=news.de.txt; de@draft=… for a second of one")
  private List<String> files = List.of();

  @Option(names = "--reference", paramLabel = "<lang>", description = "the version to trust")
  private @Nullable String reference;

  @Option(
      names = "--fail-on",
      paramLabel = "<severity>",
      description = "the least severity that fails: ${COMPLETION-CANDIDATES} (MAJOR)")
  private Severity failOn = Severity.MAJOR;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    ConsistencyReport report = ConsistencyChecker.create().check(document());
    PrintWriter out = spec.commandLine().getOut();
    out.println(JsonReport.create().format(report));
    out.flush();
    return report.isConsistent(failOn) ? 0 : 1;
  }

  private Document document() {
    try {
      return new Document(VersionFiles.read(files), reference);
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }
}
