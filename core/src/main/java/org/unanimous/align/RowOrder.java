package org.unanimous.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

  RowOrder(Bitexts texts, Groups groups, @Nullable String reference) {
    this.tables = texts.tables();
    this.ids = texts.ids();
    this.groups = groups;
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
      rows.add(new Row(ids, mentions(group)));
    }
    return rows;
  }

  private List<List<Claim>> mentions(int group) {
    if (tables.size() == 2) {
      int second = behind(group, 0);
      return List.of(between(group, second), between(second, behind(second, 1)));
    }
    List<List<Claim>> mentions = new ArrayList<>(tables.size());
    int claim = group;
    for (int v = 0; v < tables.size(); v++) {
      int end = behind(claim, v);
      mentions.add(between(claim, end));
      claim = end;
    }
    return Collections.unmodifiableList(mentions);
  }

  /** The next claim of a group that is none of the version; below 0 if there is none. */
  private int behind(int first, int version) {
    int claim = first;
    while (claim >= 0 && groups.version(claim) == version) {
      claim = groups.next(claim);
    }
    return claim;
  }

  /** The claims of a group from one up to another. */
  private List<Claim> between(int first, int end) {
    if (first == end) {
      return List.of();
    }
    int second = groups.next(first);
    return second == end ? List.of(claim(first)) : several(first, end);
  }

  private List<Claim> several(int first, int end) {
    int count = 0;
    for (int claim = first; claim != end; claim = groups.next(claim)) {
      count++;
    }
    Claim[] claims = new Claim[count];
    int claim = first;
    for (int i = 0; i < count; i++) {
      claims[i] = claim(claim);
      claim = groups.next(claim);
    }
    return List.of(claims);
  }

  private Claim claim(int number) {
    return tables.get(groups.version(number)).claim(groups.index(number));
  }
}
