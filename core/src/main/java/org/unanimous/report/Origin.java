package org.unanimous.report;

/**
 * Where the text of a version comes from, so that places can be shown in the file as it is.
 * Thread-safe.
 */
public interface Origin {
  /** What people know it by: a path, or the id of the version. */
  String name();

  /**
   * Where an offset into the version's text lies in the file.
   *
   * @param offset in UTF-16 code units, 0 to the length of the text
   */
  Place place(int offset);

  /**
   * Where what ends at an offset into the version's text ends in the file: the same place, unless
   * the file has something there that the text has not, such as markup.
   *
   * @param offset in UTF-16 code units, 0 to the length of the text
   */
  default Place end(int offset) {
    return place(offset);
  }

  /** The version's text is all there is in the file. */
  static Origin ofText(String name, String text) {
    return new WholeText(name, text);
  }
}
