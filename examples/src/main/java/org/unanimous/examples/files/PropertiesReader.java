package org.unanimous.examples.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.report.Origin;

/** Reads {@code .properties} as {@link java.util.Properties#load} does, and knows the places. */
final class PropertiesReader implements SectionReader {
  private static final String SPACE = " \t\f";

  @Override
  public List<Section> read(String content, Origin file) {
    List<Section> sections = new ArrayList<>();
    SourceText source = SourceText.of(content);
    int at = 0;
    while (at < content.length()) {
      int start = entryStart(content, at);
      boolean comment = start < content.length() && "#!".indexOf(content.charAt(start)) >= 0;
      int end = comment ? lineEnd(content, start) : entryEnd(content, start);
      if (!comment && end > start) {
        SourceText entry = source.subSequence(start, end).decoded(PropertiesReader::continuation);
        sections.add(section(entry, file));
      }
      at = end + 1;
    }
    return sections;
  }

  /** Behind space, and behind lines that continue nothing. */
  private static int entryStart(String text, int from) {
    int at = spaceEnd(text, from);
    while (text.startsWith("\\\n", at) || text.startsWith("\\\r", at)) {
      at = spaceEnd(text, at + (text.startsWith("\r\n", at + 1) ? 3 : 2));
    }
    return at;
  }

  private static Section section(SourceText entry, Origin file) {
    String text = entry.toString();
    int keyEnd = keyEnd(text);
    int value = spaceEnd(text, keyEnd);
    if (value < text.length() && "=:".indexOf(text.charAt(value)) >= 0) {
      value = spaceEnd(text, value + 1);
    }
    Prose prose = new Prose();
    MarkupProse.addMessage(
        entry.subSequence(value, text.length()).decoded(Backslashes.PROPERTIES), prose);
    return prose.section(
        entry.subSequence(0, keyEnd).decoded(Backslashes.PROPERTIES).toString(), file);
  }

  private static int keyEnd(String entry) {
    int at = 0;
    while (at < entry.length() && "=: \t\f".indexOf(entry.charAt(at)) < 0) {
      at += entry.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, entry.length());
  }

  /** The end of a line goes, with the space before the rest; other escapes stay. */
  private static @Nullable Escape continuation(String text, int offset) {
    Escape escape = text.charAt(offset) == '\\' ? Backslashes.PROPERTIES.at(text, offset) : null;
    return escape == null || escape.characters().isEmpty()
        ? escape
        : new Escape(2, text.substring(offset, offset + 2));
  }

  private static int spaceEnd(String text, int from) {
    int at = from;
    while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** The end of the first line that no backslash continues. */
  private static int entryEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at += text.charAt(at) != '\\' ? 1 : text.startsWith("\\\r\n", at) ? 3 : 2;
    }
    return Math.min(at, text.length());
  }
}
