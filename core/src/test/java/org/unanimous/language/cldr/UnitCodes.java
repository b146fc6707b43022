package org.unanimous.language.cldr;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.unanimous.claim.Claim;

/** The codes of units.txt. */
final class UnitCodes {

  private static final Splitter COLUMNS = Splitter.on(' ').omitEmptyStrings();

  private UnitCodes() {}

  static ImmutableList<String> all() {
    try {
      URL table = Resources.getResource(Claim.class, "units.txt");
      return Resources.asCharSource(table, StandardCharsets.UTF_8).readLines().stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> COLUMNS.split(line).iterator().next())
          .collect(ImmutableList.toImmutableList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
