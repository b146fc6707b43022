package org.unanimous.examples.files;

import java.util.List;
import org.unanimous.report.Origin;

/** Reads a text without any markup. */
final class PlainTextReader implements SectionReader {
  @Override
  public List<Section> read(String content, Origin file) {
    return List.of(new Section("", content, List.of(), file));
  }
}
