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
 * A text as the readers see it: composed (NFC) and without soft hyphens, other invisible characters
 * and marks that no letter is composed with, as those of stress are (ты́сяча), with the way back to
 * the offsets of the text as given.
 */
final class PlainText {
  /** A text without marks and invisible characters: what the readers see is what is given. */
  static final PlainText AS_GIVEN = new PlainText(0, null);

  private final int length;

  /** The offset in the given text of each character, and of the end; null if both are the same. */
  private final int @Nullable [] offsets;

  private PlainText(int length, int @Nullable [] offsets) {
    this.length = length;
    this.offsets = offsets;
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

  /** Puts in the place of the first {@code given} characters, which are all, what readers see. */
  static PlainText compose(char[] chars, int given) {
    int[] offsets = new int[given + 1];
    int size = 0;
    for (int at = 0; at < given; ) {
      int end = behindMarks(at, chars, given);
      if (isDropped(chars[at])) {
        at++;
      } else if (end == at + 1) {
        chars[size] = chars[at];
        offsets[size++] = at++;
      } else {
        String cluster = composed(new String(chars, at, end - at));
        for (int k = 0; k < cluster.length(); k++) {
          if (!isMark(cluster.charAt(k))) {
            chars[size] = cluster.charAt(k);
            offsets[size++] = at + k;
          }
        }
        at = end;
      }
    }
    offsets[size] = given;
    return new PlainText(size, offsets);
  }

  private static int behindMarks(int at, char[] chars, int to) {
    int end = at + 1;
    while (end < to && isMark(chars[end])) {
      end++;
    }
    return end;
  }

  /**
   * A cluster grows when it is composed only for a handful of compatibility characters: then it
   * stays.
   */
  private static String composed(String cluster) {
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    return composed.length() <= cluster.length() ? composed : cluster;
  }

  /** How many characters the readers see; of a composed text only. */
  int length() {
    return length;
  }

  /** The span of the text as given for a range of what the readers see. */
  Span span(int start, int end) {
    int given = givenStart(start);
    return new Span(given, end == start ? given : givenEnd(end));
  }

  /** Where a range of what the readers see begins in the text as given. */
  int givenStart(int start) {
    return offsets == null ? start : offsets[start];
  }

  /** Where a range that is not empty ends there, with marks that were composed into its last. */
  int givenEnd(int end) {
    return offsets == null ? end : offsets[Math.min(end, length)];
  }

  /** The modifier with its span in the text as given. */
  Modifier given(Modifier modifier) {
    return offsets == null
        ? modifier
        : new Modifier(modifier.kind(), span(modifier.start(), modifier.end()), modifier.apart());
  }

  /** The zones of the text as given, in what the readers see. */
  List<Zone> zones(List<Zone> given) {
    List<Zone> zones = new ArrayList<>(given.size());
    for (Zone zone : given) {
      Span span = zone.span();
      zones.add(
          new Zone(zone.kind(), new Span(plainOffset(span.start()), plainOffset(span.end()))));
    }
    return zones;
  }

  /** Where an offset of the text as given falls in what the readers see. */
  int plainOffset(int given) {
    if (offsets == null) {
      return given;
    }
    int found = Arrays.binarySearch(offsets, 0, length + 1, given);
    return found >= 0 ? found : -found - 1;
  }
}
