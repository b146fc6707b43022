package org.unanimous.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All versions of one text. Immutable and thread-safe.
 *
 * @param versions at least one, with unique ids
 * @param reference the id of the version trusted as the original; null if there is none
 */
public record Document(List<Version> versions, @Nullable String reference) {
  public Document {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("A document needs at least one version");
    }
    for (int i = 0; i < versions.size(); i++) {
      String id = versions.get(i).id();
      if (indexOf(id, versions) < i) {
        throw new IllegalArgumentException(
            "Two versions have the id '" + id + "'; name them apart, for example '" + id + "@b'");
      }
    }
    if (reference != null && indexOf(reference, versions) == versions.size()) {
      throw new IllegalArgumentException(
          "The reference '"
              + reference
              + "' is none of the versions "
              + versions.stream().map(Version::id).collect(Collectors.toList()));
    }
  }

  /** Where the version with that id stands; behind the last if there is none. */
  private static int indexOf(String id, List<Version> versions) {
    int at = 0;
    while (at < versions.size() && !versions.get(at).id().equals(id)) {
      at++;
    }
    return at;
  }

  /** A document without a reference. */
  public static Document of(Version... versions) {
    return new Document(List.of(versions), null);
  }

  /** This document with the version {@code id} trusted as the original. */
  public Document withReference(String id) {
    return new Document(versions, id);
  }
}
