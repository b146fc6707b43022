package org.unanimous.examples.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.unanimous.examples.files.InputException;
import org.unanimous.text.Version;

/** A version in a file of its own, named on the command line: {@code en=a.txt}. */
record VersionFile(String id, Path file) {
  /**
   * Takes an argument apart.
   *
   * @throws InputException if it is not the id of a version and a file
   */
  static VersionFile parse(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 0 && Files.isDirectory(Path.of(argument))) {
      throw new InputException(
          argument
              + " is a folder; say how its paths tell their language, for example"
              + " --layout '{lang}/**/*.md'");
    }
    if (equals < 0) {
      throw new InputException(
          "'" + argument + "' does not say its language; write for example en=" + argument);
    }
    String file = argument.substring(equals + 1);
    try {
      return new VersionFile(Version.of(argument.substring(0, equals), "").id(), Path.of(file));
    } catch (InvalidPathException e) {
      throw new InputException("Not a file name: " + file, e);
    } catch (IllegalArgumentException e) {
      throw new InputException(argument + ": " + e.getMessage(), e);
    }
  }
}
