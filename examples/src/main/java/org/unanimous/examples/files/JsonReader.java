package org.unanimous.examples.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.unanimous.report.Origin;

/**
 * Reads the strings of a JSON file, each by the names that lead to it: {@code menu.file.save}.
 * Names that begin with {@code @} hold notes for translators.
 */
final class JsonReader implements SectionReader {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  @Override
  public List<Section> read(String content, Origin file) {
    List<Section> sections = new ArrayList<>();
    SourceText source = SourceText.of(content);
    try (JsonParser parser = JSON.createParser(new StringReader(content))) {
      while (parser.nextToken() != null) {
        String key = key(parser.getParsingContext());
        if (parser.currentToken() == JsonToken.VALUE_STRING && !isNote(key)) {
          int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
          SourceText value = source.subSequence(start, end(content, start));
          sections.add(section(key, value.decoded(Backslashes.JSON), file));
        }
      }
      return sections;
    } catch (JsonProcessingException e) {
      throw new InputException(file.name() + " is not valid JSON: " + JsonProblem.of(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Section section(String key, SourceText value, Origin file) {
    Prose prose = new Prose();
    MarkupProse.addMessage(value, prose);
    return prose.section(key, file);
  }

  private static boolean isNote(String key) {
    return key.startsWith("@") || key.contains(".@");
  }

  private static String key(JsonStreamContext context) {
    JsonStreamContext parent = context.getParent();
    if (parent == null) {
      return "";
    }
    String name =
        context.inArray()
            ? String.valueOf(context.getCurrentIndex())
            : String.valueOf(context.getCurrentName());
    String before = key(parent);
    return before.isEmpty() ? name : before + "." + name;
  }

  /** Where the string that begins there ends. */
  private static int end(String content, int start) {
    int at = start;
    while (content.charAt(at) != '"') {
      at += content.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
