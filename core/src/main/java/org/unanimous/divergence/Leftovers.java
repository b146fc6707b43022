package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.align.Alignment;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;

/**
 * Joins rows that lack each other's versions and stand in one place: three here and four there is
 * one figure changed, not one missing and one added. Made for one alignment.
 */
final class Leftovers {
  /** How many incomplete rows apart two may stand. */
  private static final int REACH = 4;

  /** How many times what a vague word means at most. */
  private static final int FAR = 2;

  private final Neighbourhood neighbourhood;
  private final int versions;
  private final List<Leftover> all = new ArrayList<>();

  /**
   * A row that some version lacks.
   *
   * @param place how many rows that some version lacks stand before it
   */
  private record Leftover(Panel panel, int place) {}

  Leftovers(Alignment alignment, Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
    versions = alignment.versions().size();
  }

  /**
   * Adds a row that some version lacks, in the order of rows.
   *
   * @param silent how many rows before it are silent, and not added: they only count
   */
  void add(Panel panel, int silent) {
    all.add(new Leftover(panel, all.size() + silent));
  }

  /** The panels in the order added, those joined in the place of their first. */
  List<Panel> join() {
    List<Panel> joined = new ArrayList<>();
    boolean[] gone = new boolean[all.size()];
    for (int i = 0; i < all.size(); i++) {
      if (!gone[i]) {
        int partner = partner(gone, i);
        joined.add(partner < 0 ? panel(i) : panel(i).with(panel(partner)));
        if (partner >= 0) {
          gone[partner] = true;
        }
      }
    }
    return joined;
  }

  private Panel panel(int i) {
    return all.get(i).panel;
  }

  /** The only row that may be the rest of this one; -1 if there is none, or more. */
  private int partner(boolean[] gone, int of) {
    int only = onlyPartner(gone, of);
    return only > of && onlyPartner(gone, only) == of ? only : -1;
  }

  private int onlyPartner(boolean[] gone, int of) {
    if (!isTelling(panel(of).speaker().first())) {
      return -1;
    }
    int only = -1;
    for (int i = firstInReach(of); i < all.size() && areInReach(of, i); i++) {
      if (i != of && !gone[i] && belong(panel(of), panel(i))) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }

  private int firstInReach(int of) {
    int first = of;
    while (first > 0 && areInReach(first - 1, of)) {
      first--;
    }
    return first;
  }

  private boolean areInReach(int one, int other) {
    return all.get(other).place - all.get(one).place <= REACH;
  }

  /** May they be one row? The first is telling, as has been asked. */
  private boolean belong(Panel one, Panel other) {
    int voices = one.voices().size() + other.voices().size();
    return 2 * voices > versions
        && areApart(one, other)
        && isTelling(other.speaker().first())
        && areOfOneSort(Contrast.of(one.speaker().first(), other.speaker().first()))
        && isNear(one, other.speaker())
        && isNear(other, one.speaker());
  }

  private static boolean areApart(Panel one, Panel other) {
    for (Voice voice : one.voices()) {
      for (Voice its : other.voices()) {
        if (voice.id().equals(its.id())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean areOfOneSort(Contrast contrast) {
    boolean alike = contrast.expected().kind() == contrast.found().kind() && contrast.hasOneUnit();
    boolean magnitudes = contrast.isOfMagnitudes() && contrast.lacksUnit();
    return (alike || magnitudes) && !isFar(contrast) && !contrast.agreement().agrees();
  }

  /** Several and 400: so far from what a vague word may mean that it stands for another figure. */
  private static boolean isFar(Contrast contrast) {
    Quantity one = contrast.expected().quantity();
    Quantity other = contrast.found().quantity();
    if (one == null
        || other == null
        || !contrast.isOfVagueAndExact()
        || contrast.isOfMagnitudes()) {
      return false;
    }
    Rational most = (one.isVague() ? one : other).high();
    Quantity exact = one.isVague() ? other : one;
    return most != null
        && exact.isPoint()
        && exact.value().doubleValue() > FAR * most.doubleValue();
  }

  /** A weak one tells nothing of what stands in its place, unless it is vague: thousands. */
  private static boolean isTelling(Claim claim) {
    Quantity quantity = claim.quantity();
    return quantity != null && (!claim.isWeak() || quantity.isVague());
  }

  private boolean isNear(Panel place, Voice voice) {
    for (Claim near : neighbourhood.near(voice.version(), place.index())) {
      if (near.span().equals(voice.first().span())) {
        return true;
      }
    }
    return false;
  }
}
