package org.unanimous.examples.files;

import java.util.List;
import org.unanimous.report.Origin;
import org.unanimous.text.PropertiesFile;
import org.unanimous.text.PropertiesMessage;

/** Reads {@code .properties}: each key is a text of its own. */
final class PropertiesReader implements SectionReader {
  @Override
  public List<Section> read(String content, Origin file) {
    return PropertiesFile.messages(content).stream().map(each -> section(each, file)).toList();
  }

  private static Section section(PropertiesMessage message, Origin file) {
    Prose prose = new Prose();
    MarkupProse.addMessage(SourceText.of(message), prose);
    return prose.section(message.key(), file);
  }
}
