package org.unanimous.language.cldr;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A data file that is being made: sections in the order they are opened, meanings and forms sorted.
 */
final class DataFile {

  private static final Comparator<String> NUMBERS_AS_NUMBERS =
      Comparator.comparing(DataFile::number).thenComparing(Comparator.naturalOrder());

  private final String heading;
  private final Map<String, Map<String, Set<String>>> sections = new LinkedHashMap<>();
  private final Map<String, String> settings = new TreeMap<>();

  /**
   * @param heading comment lines without their {@code #}
   */
  DataFile(String heading) {
    this.heading = heading;
  }

  void set(String setting, String value) {
    settings.put(setting, value);
  }

  void add(String section, String meaning, String form) {
    if (!form.isBlank()) {
      sections
          .computeIfAbsent(section, any -> new TreeMap<>(NUMBERS_AS_NUMBERS))
          .computeIfAbsent(meaning, any -> new TreeSet<>())
          .add(form);
    }
  }

  void addAll(String section, String meaning, Collection<String> forms) {
    forms.forEach(form -> add(section, meaning, form));
  }

  /** Is the form in the section, with whatever meaning? */
  boolean has(String section, String form) {
    return sections.getOrDefault(section, Map.of()).values().stream()
        .anyMatch(forms -> forms.contains(form));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    heading.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("\n[settings]\n");
    settings.forEach(
        (setting, value) -> text.append(setting).append(": ").append(value).append('\n'));
    sections.forEach((section, meanings) -> write(section, meanings, text));
    return text.toString();
  }

  private static void write(String section, Map<String, Set<String>> meanings, StringBuilder text) {
    text.append("\n[").append(section).append("]\n");
    meanings.forEach(
        (meaning, forms) ->
            text.append(meaning).append(": ").append(Forms.shortened(forms)).append('\n'));
  }

  private static long number(String meaning) {
    boolean digits = !meaning.isEmpty() && meaning.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Long.parseLong(meaning) : -1;
  }
}
