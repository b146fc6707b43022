package org.unanimous.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.unanimous.examples.files.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of {@code unanimous.jar}. Input and output are UTF-8 on every platform. */
@Command(
    name = "unanimous",
    description = "Do all language versions of a text state the same facts?",
    synopsisSubcommandLabel = "check|extract|batch",
    subcommands = {CheckCommand.class, ExtractCommand.class, BatchCommand.class, HelpCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Main.ManifestVersion.class,
    footer = {
      "",
      "Examples:",
      "  java -jar unanimous.jar check en=news.en.txt de=news.de.txt",
      "  java -jar unanimous.jar check docs --layout '{lang}/**/*.md'",
      "  java -jar unanimous.jar batch < pairs.jsonl > answers.jsonl"
    })
public final class Main implements Runnable {
  /** Exit status of a usage or input error. */
  static final int BAD_INPUT = 2;

  private static final int HELP_COLUMNS = 100;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  /** Runs one command and ends with its status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    int status = commandLine(writer(out), writer(err)).execute(args);
    out.flush();
    System.exit(status);
  }

  /** The command line, writing to the given writers; what a command streams goes to System.out. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(HELP_COLUMNS)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::explain)
        .setExitCodeExceptionMapper(e -> BAD_INPUT)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              if (e instanceof InputException) {
                command.getErr().println("unanimous: " + e.getMessage());
                return BAD_INPUT;
              }
              throw e;
            });
  }

  /** The usage would push the problem off the screen. */
  private static int explain(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("unanimous: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("For help: " + command.getCommandSpec().qualifiedName() + " --help");
    return BAD_INPUT;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: check, extract or batch");
  }

  /** The version in the manifest of the jar. */
  static final class ManifestVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"unanimous " + (version == null ? "(not packaged)" : version)};
    }
  }
}
