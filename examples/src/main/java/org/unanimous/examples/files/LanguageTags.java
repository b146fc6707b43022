package org.unanimous.examples.files;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Language tags in the names of files, as BCP 47, Java and Android write them. */
final class LanguageTags {
  /** Fits the tags of the languages that the JDK knows, so that a folder "img" is none. */
  static final String REGEX =
      "(?:b\\+)?(?:" + languages() + ")(?:[-_+](?:[A-Za-z]{4}|r?[A-Za-z]{2}|[0-9]{3}))*";

  private LanguageTags() {}

  private static String languages() {
    return Stream.concat(
            Stream.of(Locale.getISOLanguages()),
            Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage))
        .filter(language -> !language.isEmpty())
        .distinct()
        .collect(Collectors.joining("|"));
  }

  /** As BCP 47 writes it: {@code pt-BR} for {@code pt_br} and {@code pt-rBR}. */
  static String canonical(String tag) {
    String bcp47 = tag.replaceFirst("^b\\+", "").replaceAll("[_+]", "-").replace("-r", "-");
    return Locale.forLanguageTag(bcp47).toLanguageTag();
  }
}
