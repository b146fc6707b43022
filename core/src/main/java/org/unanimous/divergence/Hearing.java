package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.VersionClaims;

/**
 * Hears the rows that are not plain, and writes down what is found. Made for one alignment, and not
 * thread-safe.
 */
final class Hearing {
  private final Alignment alignment;
  private final boolean demanding;
  private final List<VersionClaims> versions;
  private final Neighbourhood neighbourhood;
  private final Fingerprints fingerprints;
  private final List<Entry> entries = new ArrayList<>();
  private final Leftovers leftovers;
  private final List<Absence> absences = new ArrayList<>();
  private @Nullable Absences absenceRules;
  private @Nullable Twins twins;

  private static final class ById implements Comparator<VersionClaims> {
    @Override
    public int compare(VersionClaims one, VersionClaims other) {
      return one.id().compareTo(other.id());
    }
  }

  Hearing(Alignment alignment, boolean demanding, Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
    this.alignment = alignment;
    this.demanding = demanding;
    versions = new ArrayList<>(alignment.versions());
    versions.sort(new ById());
    neighbourhood = new Neighbourhood(alignment);
    leftovers = new Leftovers(alignment, neighbourhood);
  }

  /**
   * Hears a row that is not plain, and not silent either.
   *
   * @param silent how many silent rows stand before it
   */
  void hear(int row, int silent) {
    Panel panel = Panel.of(alignment, versions, row);
    for (Voice voice : panel.voices()) {
      contradictions(panel, voice);
    }
    if (panel.silent().isEmpty()) {
      dissents(panel);
    } else {
      leftovers.add(panel, silent);
    }
  }

  private void hearIncomplete() {
    for (Panel panel : leftovers.join()) {
      if (panel.voices().size() > 1) {
        dissents(panel);
      }
      if (!panel.silent().isEmpty()) {
        absences.addAll(absenceRules().of(panel));
      }
    }
  }

  private Absences absenceRules() {
    if (absenceRules == null) {
      absenceRules = new Absences(alignment, neighbourhood, twins(), demanding);
    }
    return absenceRules;
  }

  private Twins twins() {
    if (twins == null) {
      twins = new Twins(alignment);
    }
    return twins;
  }

  private void dissents(Panel panel) {
    boolean tied = false;
    for (Dissent dissent : panel.dissents()) {
      if (isCompletedNearby(panel, dissent)) {
        continue;
      }
      boolean tie = panel.isTie(dissent);
      if (!tie || !tied) {
        entries.add(entry(panel, dissent, tie));
      }
      tied |= tie;
    }
  }

  /** Does the version that says less say the rest beside it: 10 ... 50 for 10 to 50? */
  private boolean isCompletedNearby(Panel panel, Dissent dissent) {
    Contrast contrast = dissent.contrast();
    Voice one = panel.speaker();
    Voice other = dissent.voices().get(0);
    return contrast.agreement() == Agreement.COMPATIBLE
        && (completes(other, contrast.found(), one, contrast.expected(), panel)
            || completes(one, contrast.expected(), other, contrast.found(), panel));
  }

  /** Does a voice say, near its part of what the other says at once, another part? */
  private boolean completes(Voice voice, Claim part, Voice other, Claim whole, Panel panel) {
    for (Claim near : neighbourhood.near(voice.version(), panel.index())) {
      boolean rest = !near.span().equals(part.span()) && !Comparison.of(near, part).agrees();
      if (rest && Comparison.of(near, whole).agrees() && !twins().isTwin(near, other.id())) {
        return true;
      }
    }
    return false;
  }

  private Entry entry(Panel panel, Dissent dissent, boolean tie) {
    Contrast contrast = dissent.contrast();
    return new Entry(
        panel.index(),
        dissent.finding(),
        Voice.ids(tie ? panel.voices() : dissent.voices()),
        tie,
        Canonical.of(contrast.expected()),
        Canonical.of(contrast.found()),
        Voice.mentions(panel.voices()),
        Wording.of(panel, dissent),
        panel.speaker());
  }

  /** The same fact twice in one version, with different values. */
  private void contradictions(Panel panel, Voice voice) {
    for (int i = 1; i < voice.claims().size(); i++) {
      Contrast contrast = Contrast.of(voice.first(), voice.claims().get(i));
      if (contrast.isDifferent()) {
        for (Finding finding : Rules.findings(contrast)) {
          entries.add(contradiction(panel, voice, contrast, finding));
        }
        return;
      }
    }
  }

  private static Entry contradiction(Panel panel, Voice voice, Contrast contrast, Finding finding) {
    return new Entry(
        panel.index(),
        finding,
        List.of(voice.id()),
        false,
        Canonical.of(contrast.expected()),
        Canonical.of(contrast.found()),
        Voice.mentions(panel.voices()),
        Wording.contradiction(voice, contrast),
        voice);
  }

  /** All that was found, in the order of the rows. */
  List<Divergence> conclude() {
    hearIncomplete();
    entries.addAll(new AbsenceEntries(alignment, neighbourhood).of(absences));
    entries.sort(null);
    List<Divergence> divergences = new ArrayList<>();
    for (Entry entry : entries) {
      divergences.add(divergence(entry));
    }
    return divergences;
  }

  private Divergence divergence(Entry entry) {
    return entry.with(
        fingerprints.next(
            entry.finding().kind(),
            entry.versions(),
            entry.expected(),
            entry.found(),
            entry.witness()));
  }
}
