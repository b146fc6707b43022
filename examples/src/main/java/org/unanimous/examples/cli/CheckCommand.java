package org.unanimous.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unanimous.ConsistencyChecker;
import org.unanimous.divergence.Severity;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.Origin;
import org.unanimous.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      description = "a version and its language: de=news.de.txt; de@draft=… for a second of one")
  private List<String> files = List.of();

  @Option(names = "--reference", paramLabel = "<lang>", description = "the version to trust")
  private @Nullable String reference;

  @Option(
      names = "--fail-on",
      paramLabel = "<severity>",
      description = "the least severity that fails: ${COMPLETION-CANDIDATES} (MAJOR)")
  private Severity failOn = Severity.MAJOR;

  @Option(
      names = "--format",
      paramLabel = "<format>",
      description = "what to write: ${COMPLETION-CANDIDATES} (TEXT)")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "<file>", description = "where to write it")
  private @Nullable Path output;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Name the versions to check, for example en=a.txt de=b.txt");
    }
    List<VersionFile> versions = files.stream().map(VersionFile::read).toList();
    ConsistencyReport report = ConsistencyChecker.create().check(document(versions));
    write(List.of(new CheckedDocument("", report, origins(versions))));
    return report.isConsistent(failOn) ? 0 : 1;
  }

  private Document document(List<VersionFile> versions) {
    if (versions.size() == 1) {
      throw new InputException(
          "One version cannot disagree; name another, for example "
              + files.get(0)
              + " de=other.txt");
    }
    try {
      return new Document(versions.stream().map(VersionFile::version).toList(), reference);
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Map<String, Origin> origins(List<VersionFile> versions) {
    return versions.stream()
        .collect(Collectors.toMap(file -> file.version().id(), VersionFile::origin));
  }

  private void write(List<CheckedDocument> documents) throws IOException {
    if (output != null) {
      Files.writeString(output, format.forFile().format(documents));
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.forTerminal().format(documents));
    out.flush();
  }
}
