package org.unanimous.divergence;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One way in which versions do not agree. Immutable.
 *
 * @param versions the ids of the versions that deviate, sorted: those that differ from the
 *     reference, else the minority, else (a tie) all
 * @param tie whether no side is the majority and there is no reference
 * @param expected what the others state, for people; empty if they state nothing
 * @param found what the deviating versions state, for people; empty if they state nothing
 * @param mentions the places by version id; a version that lacks the figure has the place where it
 *     is expected, if known
 * @param explanation one sentence to act on
 * @param cause the likely cause, one sentence; empty if unknown
 * @param fingerprint the same for the same divergence as long as the words around it stay; holds no
 *     offsets
 */
public record Divergence(
    DivergenceKind kind,
    Severity severity,
    List<String> versions,
    boolean tie,
    String expected,
    String found,
    SortedMap<String, List<Mention>> mentions,
    String explanation,
    String cause,
    String fingerprint) {
  public Divergence {
    versions = List.copyOf(versions);
    mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
  }
}
