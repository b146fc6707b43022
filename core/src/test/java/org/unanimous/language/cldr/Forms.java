package org.unanimous.language.cldr;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes forms briefly: those that differ in their endings only are one, {@code million{,s}}. */
final class Forms {

  private static final int SHORTEST_STEM = 2;

  private Forms() {}

  /** Forms, without those that differ in case or in ё and е only, sorted and shortened. */
  static String shortened(Collection<String> forms) {
    Map<String, SortedSet<String>> byBeginning = new LinkedHashMap<>();
    for (String form : distinct(forms)) {
      byBeginning.computeIfAbsent(beginning(form), any -> new TreeSet<>()).add(form);
    }
    return byBeginning.values().stream().map(Forms::withEndings).collect(Collectors.joining(", "));
  }

  private static Collection<String> distinct(Collection<String> forms) {
    Map<String, String> byFolded = new LinkedHashMap<>();
    for (String form : ImmutableList.sortedCopyOf(forms)) {
      boolean exact = form.startsWith("=");
      byFolded.putIfAbsent(exact ? form : form.toLowerCase(Locale.ROOT).replace('ё', 'е'), form);
    }
    return byFolded.values();
  }

  /** What forms must share to be written as one; a form of several words stands alone. */
  private static String beginning(String form) {
    int letters = 0;
    while (letters < form.length() && !Character.isLetter(form.charAt(letters))) {
      letters++;
    }
    boolean alone =
        form.contains(" ") || form.startsWith("=") || form.endsWith("-") || form.endsWith(".");
    int end = letters + SHORTEST_STEM;
    return alone || end > form.length() ? form : form.substring(0, end);
  }

  private static String withEndings(SortedSet<String> forms) {
    if (forms.size() == 1) {
      return forms.first();
    }
    String stem = Strings.commonPrefix(forms.first(), forms.last());
    List<String> endings = new ArrayList<>();
    for (String form : forms) {
      endings.add(form.substring(stem.length()));
    }
    return stem + "{" + String.join(",", endings) + "}";
  }
}
