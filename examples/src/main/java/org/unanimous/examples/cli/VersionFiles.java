package org.unanimous.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.unanimous.text.Version;

/** Versions named on the command line: {@code en=a.txt}. */
final class VersionFiles {
  private VersionFiles() {}

  /**
   * @throws InputException if one is not an id and a file that can be read
   */
  static List<Version> read(List<String> arguments) {
    return arguments.stream().map(VersionFiles::read).toList();
  }

  private static Version read(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 0) {
      throw new InputException(
          "'" + argument + "' does not say its language; write for example en=" + argument);
    }
    try {
      String id = argument.substring(0, equals);
      return Version.of(id, Utf8.read(Path.of(argument.substring(equals + 1))));
    } catch (InvalidPathException e) {
      throw new InputException("Not a file name: " + e.getInput(), e);
    } catch (IllegalArgumentException e) {
      throw new InputException(argument + ": " + e.getMessage(), e);
    }
  }
}
