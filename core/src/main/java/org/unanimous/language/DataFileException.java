package org.unanimous.language;

/** A language data file that cannot be read; the message begins with {@code file:line}. */
public final class DataFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DataFileException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
