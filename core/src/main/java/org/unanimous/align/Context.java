package org.unanimous.align;

import org.unanimous.text.Span;

/**
 * Asks the words around two crossing claims whether they crossed as well: names and loan words that
 * both versions have.
 */
final class Context {
  /** How far around the claims words are looked at, in UTF-16 units: about eight words. */
  private static final int REACH = 60;

  /** How near a word must be to a claim to belong to it. */
  private static final int NEAR = 40;

  private static final int CLAUSE = 12;

  private final String text;
  private final String otherText;
  private final Words words;
  private final Words otherWords;
  private final Span first;
  private final Span second;
  private final Span otherFirst;
  private final Span otherSecond;

  /** The claims i &lt; j of one version, and k &lt; l of the other. */
  Context(ClaimTable one, int i, int j, ClaimTable other, int k, int l) {
    text = one.version.version().text();
    otherText = other.version.version().text();
    words = words(one, i, j);
    otherWords = words(other, k, l);
    first = one.claim(i).span();
    second = one.claim(j).span();
    otherFirst = other.claim(k).span();
    otherSecond = other.claim(l).span();
  }

  private static Words words(ClaimTable table, int from, int to) {
    String text = table.version.version().text();
    int start = Math.max(0, table.claim(from).span().start() - REACH);
    int end = Math.min(text.length(), table.claim(to).span().end() + REACH);
    Words words = new Words(text, 2);
    words.read(new Span(start, Math.max(start, end)));
    return words;
  }

  /**
   * How many more signs there are that the words crossed than that they did not: a word that stands
   * by the first claim here and by the second there, two words that changed their order.
   */
  int crossings() {
    int crossings = 0;
    int last = -1;
    for (int w = 0; w < words.size(); w++) {
      int v = partner(w);
      int side = v < 0 ? 0 : side(text, words.span(w), first, second);
      int otherSide = v < 0 ? 0 : side(otherText, otherWords.span(v), otherFirst, otherSecond);
      if (side * otherSide != 0) {
        crossings -= side * otherSide;
        crossings += last < 0 ? 0 : last < v ? -1 : 1;
        last = v;
      }
    }
    return crossings;
  }

  /**
   * 1 if a thing that both versions have stands by the first claim here and by the second there, or
   * the reverse; -1 if it stands by the same; 0 if it is near neither or both.
   */
  int crossing(Span here, Span there) {
    return -side(text, here, first, second) * side(otherText, there, otherFirst, otherSecond);
  }

  /** The same word in the other version; -1 if there is none, or several here or there. */
  private int partner(int word) {
    return count(words, words.key(word)) == 1 && count(otherWords, words.key(word)) == 1
        ? indexOf(otherWords, words.key(word))
        : -1;
  }

  private static int count(Words words, long key) {
    int count = 0;
    for (int w = 0; w < words.size(); w++) {
      count += words.key(w) == key ? 1 : 0;
    }
    return count;
  }

  private static int indexOf(Words words, long key) {
    int at = 0;
    while (words.key(at) != key) {
      at++;
    }
    return at;
  }

  /**
   * 1 for a word by the first claim, -1 for one by the second, 0 for one that is near neither or
   * both.
   */
  private static int side(String text, Span word, Span first, Span second) {
    int toFirst = distance(text, word, first);
    int toSecond = distance(text, word, second);
    int nearer = Math.min(toFirst, toSecond);
    boolean unclear = nearer > NEAR || nearer * 3 > 2 * Math.max(toFirst, toSecond);
    return unclear ? 0 : toFirst < toSecond ? 1 : -1;
  }

  /** In UTF-16 units; a mark that ends a clause counts as much as some words. */
  private static int distance(String text, Span word, Span claim) {
    int from = Math.min(word.end(), claim.end());
    int to = Math.max(word.start(), claim.start());
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      distance += ",;:()—–.!?\n".indexOf(text.charAt(i)) >= 0 ? CLAUSE : 0;
    }
    return distance;
  }
}
