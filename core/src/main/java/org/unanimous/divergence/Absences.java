package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.VersionClaims;

/**
 * Who lacks a row, or has it alone, and how bad that is. Made for one alignment, and not
 * thread-safe.
 */
final class Absences {
  private final Alignment alignment;
  private final Completeness completeness;
  private final Neighbourhood neighbourhood;
  private final Excuse excuse;
  private final boolean demanding;

  Absences(Alignment alignment, Neighbourhood neighbourhood, Twins twins, boolean demanding) {
    this.alignment = alignment;
    this.neighbourhood = neighbourhood;
    this.demanding = demanding;
    completeness = new Completeness(alignment);
    excuse = new Excuse(neighbourhood, twins);
  }

  /** Of a row that some version does not state. */
  List<Absence> of(Panel panel) {
    if (isWeak(panel)) {
      return List.of();
    }
    @Nullable String reference = alignment.reference();
    if (reference != null) {
      return panel.trusted() ? missing(panel, panel.silent(), false) : added(panel);
    }
    List<VersionClaims> full = full(panel.silent());
    int voices = panel.voices().size();
    if (voices < full.size()) {
      return added(panel);
    }
    boolean tie = voices == full.size() && panel.silent().size() == full.size();
    return missing(panel, panel.silent(), tie);
  }

  private static boolean isWeak(Panel panel) {
    int weak = 0;
    for (Voice voice : panel.voices()) {
      weak += voice.isWeak() ? 1 : 0;
    }
    return 2 * weak >= panel.voices().size();
  }

  private List<VersionClaims> full(List<VersionClaims> versions) {
    List<VersionClaims> full = new ArrayList<>();
    for (VersionClaims version : versions) {
      if (!completeness.isAbridged(version.id())) {
        full.add(version);
      }
    }
    return full;
  }

  private List<Absence> missing(Panel panel, List<VersionClaims> lacking, boolean tie) {
    List<Absence> absences = new ArrayList<>();
    for (VersionClaims version : lacking) {
      if (!excuse.holds(panel, version)) {
        Severity severity = severityOfMissing(panel, version);
        List<String> versions = tie ? everyone() : List.of(version.id());
        absences.add(
            new Absence(panel, DivergenceKind.FIGURE_MISSING, severity, versions, tie, version));
        if (tie) {
          return absences;
        }
      }
    }
    return absences;
  }

  private List<String> everyone() {
    List<String> ids = new ArrayList<>();
    for (VersionClaims version : alignment.versions()) {
      ids.add(version.id());
    }
    ids.sort(null);
    return ids;
  }

  /** Is it no wonder that the version lacks something? */
  private boolean isAbridged(VersionClaims version) {
    return !demanding && completeness.isAbridged(version.id());
  }

  private Severity severityOfMissing(Panel panel, VersionClaims version) {
    if (isAbridged(version)) {
      return Severity.MINOR;
    }
    Severity severity = isMoney(panel) ? Severity.CRITICAL : Severity.MAJOR;
    boolean doubtful =
        isDoubtful(panel) || isOtherwiseNamed(panel, version) || Restatement.isIn(panel.speaker());
    return doubtful ? severity.lowered() : severity;
  }

  /** Is it money to most? Pounds are weighed, too. */
  private static boolean isMoney(Panel panel) {
    int money = 0;
    for (Voice voice : panel.voices()) {
      money += voice.first().kind() == ClaimKind.MONEY ? 1 : 0;
    }
    return 2 * money > panel.voices().size();
  }

  private static boolean isDoubtful(Panel panel) {
    boolean even = panel.voices().size() == panel.silent().size() && panel.voices().size() > 1;
    return even || isVague(panel) || Paraphrase.isLikely(panel.speaker().first());
  }

  /** Is it "a couple" to any of them? */
  private static boolean isVague(Panel panel) {
    for (Voice voice : panel.voices()) {
      Quantity quantity = voice.first().quantity();
      if (quantity != null && quantity.isVague() && !VaguenessChanged.isAnyAge(quantity)) {
        return true;
      }
    }
    return false;
  }

  /** Has the thing another name there, or a pronoun beside its name? */
  private boolean isOtherwiseNamed(Panel panel, VersionClaims lacking) {
    String word = OtherName.word(panel.speaker().first());
    if (word.isEmpty()) {
      return false;
    }
    String there = neighbourhood.area(lacking, panel.index()).in(lacking.version().text());
    return OtherName.isUsed(word, there) || isNamedBeside(panel, lacking);
  }

  /**
   * Is the name of the thing, figure and all, there too, where the voice repeats it: the Solo 15?
   */
  private boolean isNameRepeated(Panel panel, VersionClaims lacking) {
    String name = Surroundings.nameOf(panel.speaker().first().span(), panel.speaker().text());
    return !name.isEmpty()
        && neighbourhood.area(lacking, panel.index()).in(lacking.version().text()).contains(name);
  }

  private boolean isNamedBeside(Panel panel, VersionClaims lacking) {
    for (Claim near : neighbourhood.near(lacking, panel.index())) {
      if (Comparison.of(near, panel.speaker().first()).isSameFact()) {
        return true;
      }
    }
    return false;
  }

  private List<Absence> added(Panel panel) {
    VersionClaims lacks = firstLacking(panel.silent());
    if (excuse.holds(panel, lacks)) {
      return List.of();
    }
    boolean doubtful =
        isDoubtful(panel)
            || panel.voices().size() > 1
            || isOtherwiseNamed(panel, lacks)
            || isNameRepeated(panel, lacks);
    Severity severity = doubtful ? Severity.MINOR : Severity.MAJOR;
    List<String> versions = Voice.ids(panel.voices());
    return List.of(
        new Absence(panel, DivergenceKind.FIGURE_ADDED, severity, versions, false, lacks));
  }

  /** The reference, if it is one of them. */
  private VersionClaims firstLacking(List<VersionClaims> lacking) {
    for (VersionClaims version : lacking) {
      if (version.id().equals(alignment.reference())) {
        return version;
      }
    }
    return lacking.get(0);
  }
}
