package org.unanimous.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> ids = new HashSet<>();
    for (Version version : versions) {
      if (!ids.add(version.id())) {
        throw new IllegalArgumentException(
            "Two versions have the id '"
                + version.id()
                + "'; name them apart, for example '"
                + version.id()
                + "@b'");
      }
    }
    if (reference != null && !ids.contains(reference)) {
      throw new IllegalArgumentException(
          "The reference '"
              + reference
              + "' is none of the versions "
              + versions.stream().map(Version::id).collect(Collectors.toList()));
    }
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
