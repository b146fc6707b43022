package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;

/**
 * Finds absences that are one: a passage left out, rather than figure after figure. Made for one
 * alignment, and not thread-safe.
 */
final class Passages {
  private final Alignment alignment;
  private final Neighbourhood neighbourhood;
  private final Map<String, BitSet> kept = new HashMap<>();

  Passages(Alignment alignment, Neighbourhood neighbourhood) {
    this.alignment = alignment;
    this.neighbourhood = neighbourhood;
  }

  /**
   * Groups the absences from one version: those of one kind and passage together, others alone.
   *
   * @param absences in the order of rows
   */
  List<List<Absence>> group(List<Absence> absences) {
    List<List<Absence>> groups = new ArrayList<>();
    List<Absence> group = new ArrayList<>();
    for (Absence absence : absences) {
      if (!group.isEmpty() && !continues(group.get(group.size() - 1), absence)) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.add(absence);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private boolean continues(Absence last, Absence next) {
    boolean gap = neighbourhood.before(next.lacking().id(), next.row()) >= last.row();
    return !gap
        && last.kind() == next.kind()
        && last.versions().equals(next.versions())
        && isOfPassage(last)
        && isOfPassage(next);
  }

  /** Is no other figure of its sentence in the version, where there are other sentences? */
  private boolean isOfPassage(Absence absence) {
    Voice speaker = absence.panel().speaker();
    return speaker.version().sentences().size() > 1
        && !kept(speaker.id(), absence.lacking().id()).get(absence.sentence());
  }

  /** The sentences of a version of which the other has a figure. */
  private BitSet kept(String version, String other) {
    return kept.computeIfAbsent(version + '\n' + other, key -> sentences(version, other));
  }

  private BitSet sentences(String version, String other) {
    BitSet sentences = new BitSet();
    for (Row row : alignment.rows()) {
      if (row.first(other) != null) {
        for (Claim claim : row.in(version)) {
          sentences.set(claim.sentence());
        }
      }
    }
    return sentences;
  }
}
