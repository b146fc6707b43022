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

  Leftovers(Alignment alignment, Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
    versions = alignment.versions().size();
  }

  /**
   * The panels in the order given, those joined in the place of their first.
   *
   * @param panels of rows that some version lacks, in the order of rows
   */
  List<Panel> join(List<Panel> panels) {
    List<Panel> joined = new ArrayList<>();
    boolean[] gone = new boolean[panels.size()];
    for (int i = 0; i < panels.size(); i++) {
      if (!gone[i]) {
        int partner = partner(panels, gone, i);
        joined.add(partner < 0 ? panels.get(i) : panels.get(i).with(panels.get(partner)));
        if (partner >= 0) {
          gone[partner] = true;
        }
      }
    }
    return joined;
  }

  /** The only row that may be the rest of this one; -1 if there is none, or more. */
  private int partner(List<Panel> panels, boolean[] gone, int of) {
    int only = onlyPartner(panels, gone, of);
    return only > of && onlyPartner(panels, gone, only) == of ? only : -1;
  }

  private int onlyPartner(List<Panel> panels, boolean[] gone, int of) {
    if (!isTelling(panels.get(of).speaker().first())) {
      return -1;
    }
    int only = -1;
    int last = Math.min(panels.size(), of + REACH + 1);
    for (int i = Math.max(0, of - REACH); i < last; i++) {
      if (i != of && !gone[i] && belong(panels.get(of), panels.get(i))) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
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
