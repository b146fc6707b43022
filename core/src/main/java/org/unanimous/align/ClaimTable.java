package org.unanimous.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;

/**
 * The claims and statements of one version, with what the inner loops of alignment ask of them
 * again and again; in the order of the ids of versions. Made once for each version and call; not
 * thread-safe.
 */
final class ClaimTable implements Comparable<ClaimTable> {
  private static final Comparator<Claim> TEXT_ORDER = new TextOrder();

  final VersionClaims version;
  final List<Claim> claims;

  /** By sentence, then by place. */
  final List<Claim> statements;

  final int size;
  final long[] keys;
  final int[] types;

  /** What it says of two claims that they share the key. */
  final float[] weights;

  private @Nullable Passages sentences;
  private @Nullable Passages paragraphs;

  ClaimTable(VersionClaims version) {
    this.version = version;
    claims = version.claims();
    statements = inTextOrder(version.statements());
    size = claims.size();
    keys = new long[size];
    types = new int[size];
    weights = new float[size];
    for (int i = 0; i < size; i++) {
      Claim claim = claims.get(i);
      keys[i] = ValueKey.of(claim);
      types[i] = ValueKey.type(claim);
      weights[i] = ValueKey.weight(claim);
    }
  }

  /** Statements by sentence, then by place. */
  static List<Claim> inTextOrder(List<Claim> statements) {
    for (int i = 1; i < statements.size(); i++) {
      if (TEXT_ORDER.compare(statements.get(i - 1), statements.get(i)) > 0) {
        List<Claim> sorted = new ArrayList<>(statements);
        sorted.sort(TEXT_ORDER);
        return sorted;
      }
    }
    return statements;
  }

  private static final class TextOrder implements Comparator<Claim> {
    @Override
    public int compare(Claim one, Claim other) {
      return one.sentence() != other.sentence()
          ? Integer.compare(one.sentence(), other.sentence())
          : Integer.compare(one.excerpt().start(), other.excerpt().start());
    }
  }

  @Override
  public int compareTo(ClaimTable other) {
    return version.id().compareTo(other.version.id());
  }

  Claim claim(int index) {
    return claims.get(index);
  }

  int sentence(int index) {
    return claims.get(index).sentence();
  }

  int start(int index) {
    return claims.get(index).excerpt().start();
  }

  Passages sentences() {
    Passages known = sentences;
    if (known == null) {
      known = Passages.sentences(this);
      sentences = known;
    }
    return known;
  }

  Passages paragraphs() {
    Passages known = paragraphs;
    if (known == null) {
      known = Passages.paragraphs(this);
      paragraphs = known;
    }
    return known;
  }
}
