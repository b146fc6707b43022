package org.unanimous.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Modifier;
import org.unanimous.text.Span;
import org.unanimous.text.Zone;

/**
 * A text as the readers see it: composed (NFC) and without soft hyphens and other invisible
 * characters, with the way back to the offsets of the text as given.
 */
final class PlainText {
  /** A text without marks and invisible characters: what the readers see is what is given. */
  static final PlainText AS_GIVEN = new PlainText(new char[0], null);

  private final char[] chars;

  /** The offset in the given text of each character, and of the end; null if both are the same. */
  private final int @Nullable [] offsets;

  private PlainText(char[] chars, int @Nullable [] offsets) {
    this.chars = chars;
    this.offsets = offsets;
  }

  static PlainText of(String text) {
    return compose(text, text.toCharArray());
  }

  /** Is the character taken out, or composed with the one before? */
  static boolean isChanged(char c) {
    return isMark(c) || isDropped(c);
  }

  private static boolean isDropped(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c < '\u2010') || c == '\uFEFF';
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c < '\u0370';
  }

  private static PlainText compose(String text, char[] given) {
    char[] composed = new char[given.length];
    int[] offsets = new int[given.length + 1];
    int size = 0;
    for (int at = 0; at < given.length; ) {
      int end = at + 1;
      while (end < given.length && isMark(given[end])) {
        end++;
      }
      if (isDropped(given[at])) {
        at++;
        continue;
      }
      // a cluster grows when it is composed only for a handful of compatibility characters: then it
      // stays
      String cluster =
          end - at == 1 ? "" : Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC);
      boolean shorter = !cluster.isEmpty() && cluster.length() <= end - at;
      for (int k = 0; k < (shorter ? cluster.length() : end - at); k++) {
        composed[size] = shorter ? cluster.charAt(k) : given[at + k];
        offsets[size++] = at + k;
      }
      at = end;
    }
    offsets[size] = given.length;
    return new PlainText(Arrays.copyOf(composed, size), Arrays.copyOf(offsets, size + 1));
  }

  /** The text as the readers see it; empty if that is the text as given. */
  char[] chars() {
    return chars;
  }

  /** The span of the text as given for a range of {@link #chars()}. */
  Span span(int start, int end) {
    int given = givenStart(start);
    return new Span(given, end == start ? given : givenEnd(end));
  }

  /** Where a range of {@link #chars()} begins in the text as given. */
  int givenStart(int start) {
    return offsets == null ? start : offsets[start];
  }

  /** Where a range that is not empty ends there, with marks that were composed into its last. */
  int givenEnd(int end) {
    return offsets == null ? end : end >= chars.length ? offsets[chars.length] : offsets[end];
  }

  /** The modifier with its span in the text as given. */
  Modifier given(Modifier modifier) {
    return offsets == null
        ? modifier
        : new Modifier(modifier.kind(), span(modifier.start(), modifier.end()), modifier.apart());
  }

  /** The zones of the text as given, in {@link #chars()}. */
  List<Zone> zones(List<Zone> given) {
    List<Zone> zones = new ArrayList<>(given.size());
    for (Zone zone : given) {
      Span span = zone.span();
      zones.add(
          new Zone(zone.kind(), new Span(plainOffset(span.start()), plainOffset(span.end()))));
    }
    return zones;
  }

  /** Where an offset of the text as given falls in {@link #chars()}. */
  int plainOffset(int given) {
    if (offsets == null) {
      return given;
    }
    int found = Arrays.binarySearch(offsets, given);
    return found >= 0 ? found : -found - 1;
  }
}
