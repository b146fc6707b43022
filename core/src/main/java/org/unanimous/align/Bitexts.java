package org.unanimous.align;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.claim.VersionClaims;

/** The versions of a document in the order of their ids, and each two of them. Not thread-safe. */
final class Bitexts {
  private final List<ClaimTable> tables;

  /** Version 0 with 1, with 2 ..., version 1 with 2 ... */
  private final List<Bitext> pairs;

  private Bitexts(List<ClaimTable> tables, List<Bitext> pairs) {
    this.tables = tables;
    this.pairs = pairs;
  }

  static Bitexts of(List<VersionClaims> versions, Work work) {
    List<ClaimTable> tables = new ArrayList<>(versions.size());
    for (VersionClaims version : versions) {
      tables.add(new ClaimTable(version));
    }
    // The order of the versions must not matter.
    tables.sort(null);
    List<Bitext> pairs = new ArrayList<>(tables.size() * (tables.size() - 1) / 2);
    for (int i = 0; i < tables.size(); i++) {
      for (int k = i + 1; k < tables.size(); k++) {
        pairs.add(new Bitext(tables.get(i), tables.get(k), work));
      }
    }
    return new Bitexts(tables, pairs);
  }

  List<ClaimTable> tables() {
    return tables;
  }

  /** The ids of the versions. */
  List<String> ids() {
    String[] ids = new String[tables.size()];
    for (int v = 0; v < ids.length; v++) {
      ids[v] = tables.get(v).version.id();
    }
    return List.of(ids);
  }

  List<Bitext> pairs() {
    return pairs;
  }

  /** Which passages of version {@code i} and of another, {@code k}, say the same. */
  PassageAligner.Result passages(int i, int k) {
    return i < k ? pair(i, k).passages() : pair(k, i).passages().turned();
  }

  private Bitext pair(int i, int k) {
    int before = i * (2 * tables.size() - i - 1) / 2;
    return pairs.get(before + k - i - 1);
  }
}
