package org.unanimous.examples.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unanimous.report.Origin;
import org.unanimous.text.PropertiesFile;

/** The kinds of files that can be read. */
public enum FileFormat {
  /** Is all of it prose? */
  TEXT("txt|text"),
  /** Is it CommonMark, as in READMEs and documentation? */
  MARKDOWN("md|markdown|mdx"),
  /** Is it a web page? */
  HTML("html|htm|xhtml"),
  /** Is it a resource bundle of Java? */
  PROPERTIES("properties"),
  /** Is it a bundle of messages in JSON, nested or not? */
  JSON("json|arb"),
  /** Is it a file of string resources of Android? */
  ANDROID("xml");

  /** Of file names, with a bar between them. */
  private final String extensions;

  FileFormat(String extensions) {
    this.extensions = extensions;
  }

  private SectionReader reader() {
    return switch (this) {
      case TEXT -> new PlainTextReader();
      case MARKDOWN -> new MarkdownReader();
      case HTML -> new HtmlReader();
      case PROPERTIES -> new PropertiesReader();
      case JSON -> new JsonReader();
      case ANDROID -> new AndroidReader();
    };
  }

  /**
   * The format of a file by its name; a name without extension is plain text.
   *
   * @throws InputException if there is none
   */
  public static FileFormat of(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (dot <= 0) {
      return TEXT;
    }
    return Arrays.stream(values())
        .filter(format -> extension.matches(format.extensions))
        .findFirst()
        .orElseThrow(() -> new InputException(unknown(file)));
  }

  /** Is a file of it many texts, each with a key, and not one? */
  public boolean isBundle() {
    return this == PROPERTIES || this == JSON || this == ANDROID;
  }

  private static String unknown(Path file) {
    String known =
        Arrays.stream(values())
            .map(format -> "." + format.extensions.replace("|", ", ."))
            .collect(Collectors.joining(", "));
    return "Cannot tell the format of " + file + " by its name; known are " + known;
  }

  /**
   * The texts of a file that are checked by themselves; those of plural forms that spell out the
   * count are none.
   *
   * @throws InputException if it cannot be read
   */
  public List<Section> read(Path file) {
    String content = this == PROPERTIES ? PropertiesFile.decode(Utf8.bytes(file)) : Utf8.read(file);
    Origin origin = Origin.ofText(file.toString(), content);
    return PluralForms.withoutCounts(reader().read(content, origin));
  }
}
