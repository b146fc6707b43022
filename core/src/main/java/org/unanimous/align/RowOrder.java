package org.unanimous.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;

/**
 * Puts the groups in the order of the text: of the reference, or of the version that states most;
 * what it lacks follows what stands before it in another version.
 */
final class RowOrder {
  private static final int END = -1;
  private static final int UNPLACED = -2;

  private final List<ClaimTable> tables;
  private final List<String> ids;
  private final Groups groups;
  // The group behind each group; the last slot is the start of the list.
  private final int[] after;

  /** Where the claims of each version end in the group that is counted. */
  private final int[] counted;

  private final RowEnds rowEnds = new RowEnds();

  RowOrder(Bitexts texts, Groups groups, @Nullable String reference) {
    this.tables = texts.tables();
    this.ids = texts.ids();
    this.groups = groups;
    counted = new int[tables.size()];
    after = new int[groups.total() + 1];
    Arrays.fill(after, UNPLACED);
    after[groups.total()] = END;
    int base = base(reference);
    if (base >= 0) {
      place(base);
    }
    for (int v = 0; v < tables.size(); v++) {
      if (v != base) {
        place(v);
      }
    }
  }

  private int base(@Nullable String reference) {
    int base = -1;
    for (int v = 0; v < tables.size(); v++) {
      if (tables.get(v).version.id().equals(reference)) {
        return v;
      }
      base = base < 0 || tables.get(v).size > tables.get(base).size ? v : base;
    }
    return base;
  }

  private void place(int version) {
    int last = groups.total();
    for (int claim = groups.first[version]; claim < groups.first[version + 1]; claim++) {
      int group = groups.group(claim);
      if (after[group] == UNPLACED) {
        after[group] = after[last];
        after[last] = group;
      }
      last = group;
    }
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>(groups.total());
    for (int group = after[groups.total()]; group != END; group = after[group]) {
      rows.add(row(group));
    }
    return rows;
  }

  private Row row(int group) {
    int[] ends = ends(group);
    return new Row(ids, claims(group, ends[ends.length - 1]), ends);
  }

  /** The claims of a group; most have two. */
  private List<Claim> claims(int group, int count) {
    if (count == 2) {
      return List.of(claim(group), claim(groups.next(group)));
    }
    Claim[] claims = new Claim[count];
    int claim = group;
    for (int i = 0; i < count; i++) {
      claims[i] = claim(claim);
      claim = groups.next(claim);
    }
    return List.of(claims);
  }

  /** Where the claims of each version end in a group. */
  private int[] ends(int group) {
    int claim = group;
    int count = 0;
    for (int v = 0; v < counted.length; v++) {
      while (claim >= 0 && groups.version(claim) == v) {
        claim = groups.next(claim);
        count++;
      }
      counted[v] = count;
    }
    return rowEnds.of(counted);
  }

  private Claim claim(int number) {
    return tables.get(groups.version(number)).claim(groups.index(number));
  }
}
