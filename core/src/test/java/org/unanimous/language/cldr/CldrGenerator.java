package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the generated layer of the language data. Run from the module's directory; the README
 * beside the data has the command.
 */
public final class CldrGenerator {

  static final ImmutableList<String> TAGS =
      ImmutableList.of(
          "bg", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hr", "hu", "it", "nb", "nl", "pl",
          "pt", "ro", "ru", "sv", "tr", "uk", "zh", "ja", "ko", "ar", "hi");
  static final Path DIRECTORY = Path.of("src/main/resources/org/unanimous/language/cldr");

  private CldrGenerator() {}

  /** With language tags as arguments, or none for all. */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(DIRECTORY);
    for (String tag : arguments.length == 0 ? TAGS : ImmutableList.copyOf(arguments)) {
      Files.writeString(DIRECTORY.resolve(tag + ".txt"), text(tag));
    }
  }

  /** The data file of a language. */
  static String text(String tag) {
    DataFile file = new DataFile(heading(tag));
    NumberSections.write(tag, file);
    CompactSection.write(tag, file);
    PercentSection.write(tag, file);
    UnitSections.write(tag, file);
    CurrencySections.write(tag, file);
    MonthSections.write(tag, file);
    return file.text();
  }

  private static String heading(String tag) {
    return """
        What Unicode CLDR %s knows of %s, read through ICU4J %s. Written by CldrGenerator: change that, not this file.
        Number words are learned from the spell-out rules, as RuleBasedNumberFormat applies them; the rest is display data.
        Unicode License V3, https://www.unicode.org/license.txt"""
        .formatted(LocaleData.getCLDRVersion(), tag, VersionInfo.ICU_VERSION);
  }
}
