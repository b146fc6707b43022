package org.unanimous.examples.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.examples.files.FileFormat;
import org.unanimous.examples.files.Section;
import picocli.CommandLine.Option;

/** How files are read. */
final class Reading {
  @Option(
      names = "--read-as",
      paramLabel = "<format>",
      description = {
        "read files as ${COMPLETION-CANDIDATES};",
        "their names tell, unless you do: .md, .html, .properties, .json, .xml (Android), .txt"
      })
  private @Nullable FileFormat readAs;

  FileFormat format(Path file) {
    return readAs == null ? FileFormat.of(file) : readAs;
  }

  List<Section> sections(Path file) {
    return format(file).read(file);
  }
}
