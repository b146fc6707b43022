package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Comparison;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;

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
  private final List<Panel> incomplete = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private @Nullable Absences absenceRules;

  /** A finding before it has its fingerprint; rows give the order. */
  private record Entry(
      int row,
      Finding finding,
      List<String> versions,
      boolean tie,
      String expected,
      String found,
      SortedMap<String, List<Mention>> mentions,
      String explanation,
      Voice witness)
      implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return Integer.compare(row, other.row);
    }
  }

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
  }

  void hear(int row) {
    Panel panel = Panel.of(alignment, versions, row);
    for (Voice voice : panel.voices()) {
      contradictions(panel, voice);
    }
    if (panel.silent().isEmpty()) {
      dissents(panel);
    } else {
      incomplete.add(panel);
    }
  }

  private void hearIncomplete() {
    for (Panel panel : new Leftovers(alignment, neighbourhood).join(incomplete)) {
      dissents(panel);
      if (!panel.silent().isEmpty()) {
        absences.addAll(absenceRules().of(panel));
      }
    }
  }

  private Absences absenceRules() {
    if (absenceRules == null) {
      absenceRules = new Absences(alignment, neighbourhood, demanding);
    }
    return absenceRules;
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
    return contrast.agreement() == Agreement.COMPATIBLE
        && (says(contrast.expected(), contrast.found(), dissent.voices().get(0), panel)
            || says(contrast.found(), contrast.expected(), panel.speaker(), panel));
  }

  /** Does the voice say, near its part of the whole, another part? */
  private boolean says(Claim whole, Claim part, Voice voice, Panel panel) {
    for (Claim near : neighbourhood.near(voice.version(), panel.index())) {
      boolean other = !near.span().equals(part.span()) && !Comparison.of(near, part).agrees();
      if (other && Comparison.of(near, whole).agrees()) {
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
        mentions(panel),
        Wording.of(panel, dissent),
        panel.speaker());
  }

  private static SortedMap<String, List<Mention>> mentions(Panel panel) {
    SortedMap<String, List<Mention>> mentions = new TreeMap<>();
    for (Voice voice : panel.voices()) {
      List<Mention> places = new ArrayList<>();
      for (Claim claim : voice.claims()) {
        places.add(new Mention(claim.span(), claim.quote()));
      }
      mentions.put(voice.id(), places);
    }
    return mentions;
  }

  /** The same fact twice in one version, with different values. */
  private void contradictions(Panel panel, Voice voice) {
    Claim first = voice.first();
    for (Claim claim : voice.claims()) {
      Contrast contrast = Contrast.of(first, claim);
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
        mentions(panel),
        Wording.contradiction(voice, contrast),
        voice);
  }

  /** All that was found, in the order of the rows. */
  List<Divergence> conclude() {
    hearIncomplete();
    for (List<Absence> itsAbsences : absencesByVersion().values()) {
      absent(itsAbsences);
    }
    entries.sort(null);
    List<Divergence> divergences = new ArrayList<>();
    for (Entry entry : entries) {
      divergences.add(divergence(entry));
    }
    return divergences;
  }

  private SortedMap<String, List<Absence>> absencesByVersion() {
    SortedMap<String, List<Absence>> byVersion = new TreeMap<>();
    for (Absence absence : absences) {
      String version = absence.lacking().id();
      byVersion.putIfAbsent(version, new ArrayList<>());
      byVersion.get(version).add(absence);
    }
    return byVersion;
  }

  private void absent(List<Absence> itsAbsences) {
    for (List<Absence> group : new Passages(alignment, neighbourhood).group(itsAbsences)) {
      entries.add(group.size() == 1 ? single(group.get(0)) : passage(group));
    }
  }

  private Entry single(Absence absence) {
    String stated = Canonical.of(absence.panel().speaker().first());
    boolean added = absence.kind() == DivergenceKind.FIGURE_ADDED;
    return new Entry(
        absence.row(),
        Finding.of(absence.kind(), absence.severity()),
        absence.versions(),
        absence.tie(),
        added ? "" : stated,
        added ? stated : "",
        withPlace(absence),
        Wording.absence(absence),
        absence.panel().speaker());
  }

  private Entry passage(List<Absence> group) {
    Absence first = group.get(0);
    Severity worst = Severity.NEUTRAL;
    List<String> stated = new ArrayList<>();
    SortedMap<String, List<Mention>> mentions = withPlace(first);
    for (Absence absence : group) {
      worst = absence.severity().isAtLeast(worst) ? absence.severity() : worst;
      stated.add(Canonical.of(absence.panel().speaker().first()));
      if (absence.row() != first.row()) {
        mentions(absence.panel()).forEach((id, places) -> addAll(mentions, id, places));
      }
    }
    return new Entry(
        first.row(),
        Finding.of(
            DivergenceKind.PASSAGE_MISSING, worst == Severity.CRITICAL ? Severity.MAJOR : worst),
        first.versions(),
        first.tie(),
        String.join(", ", stated),
        "",
        mentions,
        Wording.passage(group),
        first.panel().speaker());
  }

  private static void addAll(
      SortedMap<String, List<Mention>> mentions, String id, List<Mention> places) {
    List<Mention> all = new ArrayList<>(mentions.getOrDefault(id, List.of()));
    all.addAll(places);
    mentions.put(id, all);
  }

  private SortedMap<String, List<Mention>> withPlace(Absence absence) {
    SortedMap<String, List<Mention>> mentions = mentions(absence.panel());
    for (VersionClaims version : absence.panel().silent()) {
      List<Mention> places = new ArrayList<>();
      for (Span span :
          neighbourhood.expectedPlace(version, absence.panel().speaker(), absence.row())) {
        places.add(new Mention(span, span.in(version.version().text())));
      }
      if (!places.isEmpty()) {
        mentions.put(version.id(), places);
      }
    }
    return mentions;
  }

  private Divergence divergence(Entry entry) {
    Finding finding = entry.finding();
    String fingerprint =
        fingerprints.next(
            finding.kind(), entry.versions(), entry.expected(), entry.found(), entry.witness());
    return new Divergence(
        finding.kind(),
        finding.severity(),
        entry.versions(),
        entry.tie(),
        entry.expected(),
        entry.found(),
        entry.mentions(),
        entry.explanation(),
        finding.cause(),
        fingerprint);
  }
}
