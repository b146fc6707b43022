package org.unanimous.divergence;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;

/**
 * Where in a version a row would stand that it lacks. Made for one alignment, and not thread-safe.
 */
final class Neighbourhood {
  /** Sentences that a figure may move in translation. */
  private static final int DRIFT = 1;

  /** Sentences between two neighbours up to which all of them count as near. */
  private static final int WIDE = 6;

  /** Claims that one sentence has at most, unless it is a table. */
  private static final int MANY = 64;

  /** Characters that a sentence has at most, unless it is a table. */
  private static final int LONG = 2_000;

  private final List<Row> rows;
  private final Map<String, StatedRows> stated = new HashMap<>();

  Neighbourhood(Alignment alignment) {
    rows = alignment.rows();
  }

  /** The last row before that the version states; -1 if there is none. */
  int before(String version, int row) {
    return stated(version).before(row);
  }

  /** The first row after that the version states; -1 if there is none. */
  int after(String version, int row) {
    return stated(version).after(row);
  }

  private StatedRows stated(String version) {
    return stated.computeIfAbsent(version, id -> new StatedRows(rows, id));
  }

  /**
   * What the version states where the row would stand, a sentence more at both ends; less in
   * sentences without end, as tables are.
   */
  List<Claim> near(VersionClaims version, int row) {
    Span sentences = sentences(version, row);
    List<Claim> claims = version.claims();
    int first = firstOf(claims, sentences.start());
    int end = firstOf(claims, sentences.end());
    if (end - first <= MANY) {
      return claims.subList(first, end);
    }
    int place = place(version, row);
    return claims.subList(
        Math.max(first, place - MANY / 2), Math.max(first, Math.min(end, place + MANY / 2)));
  }

  /** Before which claim of the version the row would stand. */
  private int place(VersionClaims version, int row) {
    int before = before(version.id(), row);
    int neighbour = before < 0 ? after(version.id(), row) : before;
    if (neighbour < 0) {
      return 0;
    }
    Claim claim = rows.get(neighbour).in(version.id()).get(0);
    int at = place(version.claims(), claim);
    return Math.max(0, at + (before < 0 ? 0 : 1));
  }

  /** Which of a version's claims it is, counted from 0 in the order of the text; else negative. */
  static int place(List<Claim> claims, Claim claim) {
    return Collections.binarySearch(claims, claim, Comparator.comparing(Claim::span));
  }

  /** The text around the place where the row would stand, as far as {@link #near} looks. */
  Span area(VersionClaims version, int row) {
    Span sentences = sentences(version, row);
    int last = Math.min(sentences.end(), version.sentences().size()) - 1;
    if (last < sentences.start()) {
      return new Span(0, 0);
    }
    Span area = version.sentences().get(sentences.start()).and(version.sentences().get(last));
    List<Claim> near = area.length() > LONG ? near(version, row) : List.of();
    return near.size() < MANY ? area : near.get(0).span().and(near.get(near.size() - 1).span());
  }

  /** By their numbers, the last one possibly beyond the text. */
  private Span sentences(VersionClaims version, int row) {
    int first = sentence(version, before(version.id(), row), 0);
    int last = sentence(version, after(version.id(), row), version.sentences().size());
    int low = Math.min(first, last);
    int high = Math.max(first, last);
    return new Span(Math.max(0, low - DRIFT), Math.min(high, low + WIDE) + DRIFT + 1);
  }

  private int sentence(VersionClaims version, int row, int otherwise) {
    return row < 0 ? otherwise : rows.get(row).in(version.id()).get(0).sentence();
  }

  /** The first claim of that sentence or a later one. */
  private static int firstOf(List<Claim> claims, int sentence) {
    int low = 0;
    int high = claims.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (claims.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The sentence of the version where the row is expected: as far from that of a neighbour as in
   * the witness, and between both neighbours; empty if nothing tells.
   */
  List<Span> expectedPlace(VersionClaims version, Voice witness, int row) {
    List<Span> sentences = version.sentences();
    int sentence = sentences.size() == 1 ? 0 : expectedSentence(version, witness, row);
    if (sentence < 0 || sentence >= sentences.size()) {
      return List.of();
    }
    Span place = sentences.get(sentence);
    return List.of(place.length() > LONG ? between(version, row, place) : place);
  }

  /** The part of a sentence between the neighbours of the row. */
  private Span between(VersionClaims version, int row, Span sentence) {
    int place = place(version, row);
    List<Claim> claims = version.claims();
    int start = place == 0 ? 0 : claims.get(place - 1).span().end();
    int end = place == claims.size() ? sentence.end() : claims.get(place).span().start();
    boolean within = sentence.start() <= start && start < end && end <= sentence.end();
    return within ? new Span(start, end) : sentence;
  }

  private int expectedSentence(VersionClaims version, Voice witness, int row) {
    int one = before(version.id(), row);
    int other = after(version.id(), row);
    int nearest = distance(witness, one) <= distance(witness, other) ? one : other;
    if (nearest < 0) {
      return -1;
    }
    int first = sentence(version, one < 0 ? other : one, -1);
    int last = sentence(version, other < 0 ? one : other, -1);
    int expected = sentence(version, nearest, -1) - apart(witness, nearest);
    return Math.max(Math.min(first, last), Math.min(expected, Math.max(first, last)));
  }

  /** How many sentences behind the witness's claim the row stands; 0 if it is not there. */
  private int apart(Voice witness, int row) {
    int own = witness.first().sentence();
    List<Claim> claims = rows.get(row).in(witness.id());
    return claims.isEmpty() ? 0 : claims.get(0).sentence() - own;
  }

  /** First in sentences, then in characters. */
  private long distance(Voice witness, int row) {
    List<Claim> claims = row < 0 ? List.of() : rows.get(row).in(witness.id());
    if (claims.isEmpty()) {
      return Long.MAX_VALUE;
    }
    long characters = Math.abs(claims.get(0).span().start() - witness.first().span().start());
    return ((long) Math.abs(apart(witness, row)) << Integer.SIZE) + characters;
  }
}
