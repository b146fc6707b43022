package org.unanimous.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.unanimous.report.Origin;
import org.unanimous.text.Version;

/** A version in a file of its own, named on the command line: {@code en=a.txt}. */
record VersionFile(Version version, Origin origin) {
  /**
   * Reads one.
   *
   * @throws InputException if it is not an id and a file that can be read
   */
  static VersionFile read(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 0) {
      throw new InputException(
          "'" + argument + "' does not say its language; write for example en=" + argument);
    }
    String file = argument.substring(equals + 1);
    try {
      String text = Utf8.read(Path.of(file));
      Version version = Version.of(argument.substring(0, equals), text);
      return new VersionFile(version, Origin.ofText(file, text));
    } catch (InvalidPathException e) {
      throw new InputException("Not a file name: " + file, e);
    } catch (IllegalArgumentException e) {
      throw new InputException(argument + ": " + e.getMessage(), e);
    }
  }
}
