package org.unanimous.examples.files;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Messages in the plural forms of CLDR: {@code files.one}, {@code files_other}. Only <i>other</i>
 * is the same in all languages; the rest may spell the count out, each language for itself.
 */
final class PluralForms {
  private static final Pattern COUNT = Pattern.compile("(.*[._-])(zero|one|two|few|many)");

  private PluralForms() {}

  static List<Section> withoutCounts(List<Section> sections) {
    Set<String> keys = sections.stream().map(Section::key).collect(Collectors.toSet());
    return sections.stream().filter(section -> !isCount(section.key(), keys)).toList();
  }

  private static boolean isCount(String key, Set<String> keys) {
    Matcher count = COUNT.matcher(key);
    return count.matches() && keys.contains(count.group(1) + "other");
  }
}
