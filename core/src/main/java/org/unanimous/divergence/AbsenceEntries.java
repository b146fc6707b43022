package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unanimous.align.Alignment;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;

/**
 * Writes down absences: those of a passage as one finding, and the place where each figure would
 * stand. Made for one alignment, and not thread-safe.
 */
final class AbsenceEntries {
  private final Neighbourhood neighbourhood;
  private final Passages passages;

  AbsenceEntries(Alignment alignment, Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
    this.passages = new Passages(alignment, neighbourhood);
  }

  List<Entry> of(List<Absence> absences) {
    Map<String, List<Absence>> groups = new LinkedHashMap<>();
    for (List<Absence> itsAbsences : byVersion(absences).values()) {
      for (List<Absence> group : passages.group(itsAbsences)) {
        groups.merge(key(group), group, AbsenceEntries::joined);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (List<Absence> group : groups.values()) {
      entries.add(group.size() == 1 ? single(group.get(0)) : passage(group));
    }
    return entries;
  }

  /** The same for what several versions lack: one finding of them all. */
  private static String key(List<Absence> group) {
    StringBuilder key = new StringBuilder();
    for (Absence absence : group) {
      key.append(absence.kind()).append(absence.severity()).append(absence.row()).append(' ');
    }
    return key.toString();
  }

  private static List<Absence> joined(List<Absence> one, List<Absence> other) {
    List<Absence> joined = new ArrayList<>();
    for (Absence absence : one) {
      joined.add(absence.with(other.get(0).versions()));
    }
    return joined;
  }

  private static SortedMap<String, List<Absence>> byVersion(List<Absence> absences) {
    SortedMap<String, List<Absence>> byVersion = new TreeMap<>();
    for (Absence absence : absences) {
      String version = absence.lacking().id();
      byVersion.putIfAbsent(version, new ArrayList<>());
      byVersion.get(version).add(absence);
    }
    return byVersion;
  }

  private Entry single(Absence absence) {
    return entry(
        List.of(absence), Finding.of(absence.kind(), absence.severity()), Wording.absence(absence));
  }

  private Entry passage(List<Absence> group) {
    boolean added = isAdded(group.get(0));
    DivergenceKind kind = added ? DivergenceKind.FIGURE_ADDED : DivergenceKind.PASSAGE_MISSING;
    return entry(group, Finding.of(kind, severity(group)), Wording.passage(group));
  }

  private static boolean isAdded(Absence absence) {
    return absence.kind() == DivergenceKind.FIGURE_ADDED;
  }

  /** That of the worst of them, but MAJOR at most. */
  private static Severity severity(List<Absence> group) {
    Severity worst = Severity.NEUTRAL;
    for (Absence absence : group) {
      worst = absence.severity().isAtLeast(worst) ? absence.severity() : worst;
    }
    return worst == Severity.CRITICAL ? Severity.MAJOR : worst;
  }

  private Entry entry(List<Absence> group, Finding finding, String explanation) {
    Absence first = group.get(0);
    String stated =
        group.stream()
            .map(absence -> Canonical.of(absence.panel().speaker().first()))
            .collect(Collectors.joining(", "));
    return new Entry(
        first.row(),
        finding,
        first.versions(),
        first.tie(),
        isAdded(first) ? "" : stated,
        isAdded(first) ? stated : "",
        mentions(group),
        explanation,
        first.panel().speaker());
  }

  /** Those of all of them, and where the first would stand. */
  private SortedMap<String, List<Mention>> mentions(List<Absence> group) {
    Absence first = group.get(0);
    SortedMap<String, List<Mention>> mentions = withPlace(first);
    for (Absence absence : group) {
      if (absence.row() != first.row()) {
        Voice.mentions(absence.panel().voices())
            .forEach((id, places) -> addAll(mentions, id, places));
      }
    }
    return mentions;
  }

  private static void addAll(
      SortedMap<String, List<Mention>> mentions, String id, List<Mention> places) {
    List<Mention> all = new ArrayList<>(mentions.getOrDefault(id, List.of()));
    all.addAll(places);
    mentions.put(id, all);
  }

  private SortedMap<String, List<Mention>> withPlace(Absence absence) {
    SortedMap<String, List<Mention>> mentions = Voice.mentions(absence.panel().voices());
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
}
