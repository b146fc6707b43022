package org.unanimous.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;

/**
 * The claims of one version, with what the inner loops of alignment ask of them again and again; in
 * the order of the ids of versions. Made once for each version and call; not thread-safe.
 */
final class ClaimTable implements Comparable<ClaimTable> {
  final VersionClaims version;
  final List<Claim> claims;
  final int size;
  final long[] keys;
  final int[] types;
  private @Nullable Passages sentences;
  private @Nullable Passages paragraphs;

  ClaimTable(VersionClaims version) {
    this.version = version;
    claims = version.claims();
    size = claims.size();
    keys = new long[size];
    types = new int[size];
    for (int i = 0; i < size; i++) {
      keys[i] = ValueKey.of(claims.get(i));
      types[i] = ValueKey.type(claims.get(i));
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
    return claims.get(index).span().start();
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
