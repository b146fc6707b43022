package org.unanimous.examples.files;

import java.util.List;
import org.unanimous.report.Origin;

/** Takes the texts out of one kind of file. Implementations are thread-safe. */
interface SectionReader {
  /**
   * The texts of a file, in their order.
   *
   * @param content all of the file
   * @param file where it is
   * @throws InputException if it is not of that kind
   */
  List<Section> read(String content, Origin file);
}
