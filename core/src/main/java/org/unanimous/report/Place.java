package org.unanimous.report;

/**
 * A place in a file, as editors and compilers name it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Place(int line, int column) {
  /** As compilers write it: {@code 12:5}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
