package org.unanimous.language.cldr;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Number words and what they mean, as far as they are learned. A form of several words has one
 * space between them.
 */
final class NumberWords {

  private final SortedMap<String, Set<Sense>> senses = new TreeMap<>();
  private int longest;

  Set<Sense> of(String form) {
    Set<Sense> found = senses.get(form);
    return found == null ? Set.of() : found;
  }

  boolean contains(String form) {
    return senses.containsKey(form);
  }

  int longestForm() {
    return longest;
  }

  /** Whether this was news. */
  boolean add(String form, Sense sense) {
    longest = Math.max(longest, form.length());
    return senses.computeIfAbsent(form, any -> new TreeSet<>()).add(sense);
  }

  void remove(String form, Sense sense) {
    Set<Sense> left = senses.get(form);
    if (left != null && left.remove(sense) && left.isEmpty()) {
      senses.remove(form);
    }
  }

  ImmutableSortedSet<String> forms() {
    return ImmutableSortedSet.copyOf(senses.keySet());
  }
}
