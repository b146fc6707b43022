package org.unanimous.divergence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unanimous.claim.Claim;
import org.unanimous.text.Span;

/** Names divergences so that a project can keep a list of accepted ones. Made for one alignment. */
final class Fingerprints {
  /** Words on each side of the figure that belong to its name. */
  private static final int WORDS = 3;

  /** Characters on each side in which they stand: a sentence may be a table without end. */
  private static final int REACH = 200;

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next such divergence in the order of the text. */
  String next(
      DivergenceKind kind, List<String> versions, String expected, String found, Voice witness) {
    String key =
        String.join(
            "\n", kind.code(), String.join(" ", versions), expected, found, context(witness));
    int number = seen.getOrDefault(key, 0) + 1;
    seen.put(key, number);
    return hash(key + '\n' + number);
  }

  private static String context(Voice witness) {
    Claim claim = witness.first();
    String text = witness.text();
    Span sentence = sentence(witness, claim);
    int start = claim.span().start();
    int end = claim.span().end();
    int from = beforeWords(text, clamp(sentence.start(), start - REACH, start), start);
    int to = behindWords(text, end, clamp(sentence.end(), end, end + REACH));
    StringBuilder context = new StringBuilder();
    addWords(text, from, start, context);
    addWords(text, end, to, context);
    return context.toString();
  }

  private static int clamp(int value, int least, int most) {
    return Math.max(least, Math.min(value, most));
  }

  private static Span sentence(Voice witness, Claim claim) {
    List<Span> sentences = witness.version().sentences();
    return claim.sentence() < sentences.size() ? sentences.get(claim.sentence()) : claim.span();
  }

  /** Where the last words begin that end before {@code end}. */
  private static int beforeWords(String text, int from, int end) {
    int at = end;
    for (int word = 0; word < WORDS; word++) {
      while (at > from && !Character.isLetter(text.charAt(at - 1))) {
        at--;
      }
      while (at > from && Character.isLetter(text.charAt(at - 1))) {
        at--;
      }
    }
    return at;
  }

  /** Where the first words end that begin at {@code start} or behind it. */
  private static int behindWords(String text, int start, int to) {
    int at = start;
    for (int word = 0; word < WORDS; word++) {
      while (at < to && !Character.isLetter(text.charAt(at))) {
        at++;
      }
      while (at < to && Character.isLetter(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** Adds the words of letters, each behind a space, in lower case. */
  private static void addWords(String text, int from, int to, StringBuilder context) {
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        context.append(' ').append(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
  }

  /** FNV-1a with 64 bits (draft-eastlake-fnv), over the UTF-16 units. */
  private static String hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ (key.charAt(i) & 0xff)) * 0x100000001b3L;
      hash = (hash ^ (key.charAt(i) >> 8)) * 0x100000001b3L;
    }
    String digits = Long.toHexString(hash);
    return "0".repeat(16 - digits.length()) + digits;
  }
}
