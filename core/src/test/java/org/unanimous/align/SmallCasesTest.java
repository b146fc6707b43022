package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.VersionClaims;

/** All texts of a few claims, against the best of all ways to put their claims into rows. */
class SmallCasesTest {
  private static final String[] CLAIMS = {"[5]", "[~5]", "[5 %]", "[7 %]", "[9 USD]"};

  @Test
  void twoVersionsAlignAsWellAsPossible() {
    List<String> texts = texts(3);
    for (String one : texts) {
      for (String other : texts) {
        assertThat(partOfBest(one, other)).as("%s, %s", one, other).isGreaterThan(1 - 1e-9);
      }
    }
  }

  @Test
  void threeVersionsAlignNearlyAsWellAsPossible() {
    List<String> texts = texts(2);
    int all = 0;
    int best = 0;
    for (String one : texts) {
      for (String other : texts) {
        for (String third : texts) {
          double part = partOfBest(one, other, third);
          assertThat(part).as("%s, %s, %s", one, other, third).isGreaterThan(0.75);
          all++;
          best += part > 1 - 1e-9 ? 1 : 0;
        }
      }
    }
    assertThat(best).isGreaterThan(all * 95 / 100);
  }

  @Test
  void theOrderOfVersionsDoesNotMatter() {
    List<String> texts = texts(2);
    for (int i = 0; i < texts.size(); i++) {
      List<VersionClaims> versions =
          Rows.versions(
              texts.get(i), texts.get(i * 7 % texts.size()), texts.get(i * 5 % texts.size()));
      Set<String> expected = Rows.places(new BestFirstAligner().align(versions, null));
      List<VersionClaims> turned = List.of(versions.get(1), versions.get(0), versions.get(2));
      assertThat(Rows.places(new BestFirstAligner().align(turned, null))).isEqualTo(expected);
    }
  }

  /** All texts of up to that many claims. */
  private static List<String> texts(int most) {
    List<String> texts = new ArrayList<>(List.of("none"));
    int from = 0;
    for (int size = 1; size <= most; size++) {
      int to = texts.size();
      for (String start : texts.subList(from, to).toArray(new String[0])) {
        for (String claim : CLAIMS) {
          String text = start + " and " + claim;
          // Not both: swapped, they would stay in place for less than they could gain.
          if (!text.contains("[5 %]") || !text.contains("[7 %]")) {
            texts.add(text);
          }
        }
      }
      from = to;
    }
    return texts;
  }

  /** What the rows gain, of what they could at most. */
  private static double partOfBest(String... texts) {
    List<VersionClaims> versions = Rows.versions(texts);
    Collections.reverse(versions);
    Bitexts bitexts = Bitexts.of(versions, new Work());
    Sum sum = new Sum(bitexts.tables());
    double best = sum.best();
    return best == 0 ? 1 : sum.of(BestFirstAligner.groups(bitexts, new Work())) / best;
  }

  /** The sum of the gains of all pairs of claims that share a row. */
  private static final class Sum {
    private final List<ClaimTable> tables;
    private final double[][] gain;
    private final int[] version;
    private final int[] row;

    Sum(List<ClaimTable> tables) {
      this.tables = tables;
      Groups groups = new Groups(tables);
      int total = groups.total();
      gain = new double[total][total];
      version = new int[total];
      row = new int[total];
      for (int a = 0; a < total; a++) {
        version[a] = groups.version(a);
        for (int b = 0; b < a; b++) {
          gain[a][b] = gain(groups, b, a);
        }
      }
    }

    private double gain(Groups groups, int a, int b) {
      if (version[a] == version[b]) {
        return Double.NEGATIVE_INFINITY;
      }
      ClaimTable one = tables.get(groups.version(a));
      ClaimTable other = tables.get(groups.version(b));
      int i = groups.index(a);
      int k = groups.index(b);
      return Similarity.of(one, i, other, k, Math.abs(place(one, i) - place(other, k)));
    }

    private static double place(ClaimTable table, int index) {
      double length = Math.max(1, table.start(table.size - 1) - table.start(0));
      return (table.start(index) - table.start(0)) / length;
    }

    double of(Groups groups) {
      double sum = 0;
      for (int a = 0; a < gain.length; a++) {
        for (int b = 0; b < a; b++) {
          sum += groups.group(a) == groups.group(b) ? gain[a][b] : 0;
        }
      }
      return sum;
    }

    double best() {
      return best(0, 0);
    }

    private double best(int claim, int rows) {
      if (claim == gain.length) {
        return 0;
      }
      double best = Double.NEGATIVE_INFINITY;
      for (row[claim] = 0; row[claim] <= rows; row[claim]++) {
        double joined = joined(claim);
        if (joined > Double.NEGATIVE_INFINITY) {
          best = Math.max(best, joined + best(claim + 1, Math.max(rows, row[claim] + 1)));
        }
      }
      return best;
    }

    private double joined(int claim) {
      double sum = 0;
      for (int b = 0; b < claim; b++) {
        sum += row[b] == row[claim] ? gain[claim][b] : 0;
      }
      return sum;
    }
  }
}
