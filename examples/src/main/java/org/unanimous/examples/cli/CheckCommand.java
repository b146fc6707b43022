package org.unanimous.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unanimous.ConsistencyChecker;
import org.unanimous.examples.files.InputException;
import org.unanimous.examples.files.SourceDocument;
import org.unanimous.examples.files.TextGroup;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks texts in files. */
@Command(
    name = "check",
    description = "Checks whether the language versions of texts state the same facts.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  check en=news.en.txt de=news.de.txt fr=news.fr.txt --reference en",
      "  check en=news.html de=news.de.html --format html --output report.html",
      "  check docs --layout '{lang}/**/*.md'            a folder for each language",
      "  check 'README{.lang,}.md' --base en             README.md is English",
      "  check src/main/resources --layout '**/*{_lang,}.properties'",
      "  check app/src/main/res --layout 'values{-lang,}/strings.xml'",
      "  check docs --layout '{lang}/**/*.md' --baseline accepted.json --update-baseline",
      "",
      "A layout is a path with * (any name), ** (any folders) and braces around alternatives;",
      "the word lang in braces stands for a language tag: de, pt-BR, pt_BR, zh-Hans.",
      "Each key of a bundle is a text of its own. Code, addresses and placeholders are not read.",
      "",
      "Exit status: 0 consistent, 1 divergences of the failing severity, 2 usage or input error."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private CheckInput input = new CheckInput();

  @Option(
      names = "--fail-on",
      paramLabel = "<severity>",
      split = ",",
      description = {
        "the least severity that fails: neutral, minor, major (if you say nothing) or critical;",
        "of one kind: date_changed=critical, rounded=never"
      })
  private List<String> failOn = List.of();

  @Option(
      names = "--format",
      paramLabel = "<format>",
      description = "what to write: ${COMPLETION-CANDIDATES} (TEXT)")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "<file>", description = "where to write it")
  private @Nullable Path output;

  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Option(names = "--progress", description = "say how far it is even if this is no terminal")
  private boolean progress;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Bar bar = Bar.parse(failOn);
    List<CheckedDocument> checked = check(input.groups());
    if (checked.isEmpty()) {
      throw new InputException("No text is there in two languages: the files share no key");
    }
    PrintWriter notes = spec.commandLine().getErr();
    if (Coverage.of(checked).stream().allMatch(version -> version.matched() == 0)) {
      notes.println("Nothing was compared: no fact is read in two versions");
    }
    List<CheckedDocument> documents = baseline.apply(checked, bar::fails, notes);
    write(documents);
    return documents.stream().flatMap(d -> d.report().divergences().stream()).anyMatch(bar::fails)
        ? 1
        : 0;
  }

  private List<CheckedDocument> check(List<TextGroup> groups) {
    ConsistencyChecker checker = ConsistencyChecker.create();
    boolean shown = progress || Ansi.AUTO.enabled();
    Progress run = new Progress(spec.commandLine().getErr(), groups.size(), shown);
    try {
      return groups.parallelStream()
          .flatMap(
              group -> {
                List<SourceDocument> documents = input.read(group);
                run.step();
                return documents.stream();
              })
          .map(document -> document.check(checker))
          .toList();
    } finally {
      run.end();
    }
  }

  private void write(List<CheckedDocument> documents) {
    if (output != null) {
      write(format.file(documents), output);
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.terminal(documents));
    out.flush();
  }

  private static void write(String report, Path file) {
    try {
      Files.writeString(file, report);
    } catch (IOException e) {
      throw InputException.of("Cannot write", file, e);
    }
  }
}
