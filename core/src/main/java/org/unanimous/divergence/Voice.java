package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Nuance;
import org.unanimous.claim.VersionClaims;

/** What one version states in a row; at least one claim. */
record Voice(VersionClaims version, List<Claim> claims) {
  String id() {
    return version.id();
  }

  /** Those in whose language the nuance is understood; the list itself if it is in all. */
  static List<Voice> understanding(Nuance nuance, List<Voice> voices) {
    List<Voice> understanding = new ArrayList<>(voices.size());
    for (Voice voice : voices) {
      if (voice.understands(nuance)) {
        understanding.add(voice);
      }
    }
    return understanding.size() == voices.size() ? voices : understanding;
  }

  boolean understands(Nuance nuance) {
    return version.understands(nuance);
  }

  /** The ids of the versions that speak. */
  static List<String> ids(List<Voice> voices) {
    List<String> ids = new ArrayList<>(voices.size());
    for (Voice voice : voices) {
      ids.add(voice.id());
    }
    return ids;
  }

  /** Where the versions that speak state it, by their ids. */
  static SortedMap<String, List<Mention>> mentions(List<Voice> voices) {
    SortedMap<String, List<Mention>> mentions = new TreeMap<>();
    for (Voice voice : voices) {
      List<Mention> places = new ArrayList<>();
      for (Claim claim : voice.claims) {
        places.add(new Mention(claim.span(), claim.quote()));
      }
      mentions.put(voice.id(), places);
    }
    return mentions;
  }

  /** All that its version says. */
  String text() {
    return version.version().text();
  }

  /** Is the claim one of its own? An equal one may be another version's. */
  @SuppressWarnings("ReferenceEquality")
  boolean states(Claim claim) {
    for (Claim own : claims) {
      if (own == claim) {
        return true;
      }
    }
    return false;
  }

  /** How it puts its first claim. */
  Tone tone() {
    return Tone.of(first());
  }

  Claim first() {
    return claims.get(0);
  }

  /** The same voice, of what it states the first, second ... time only; times count from 0. */
  Voice at(int time) {
    return new Voice(version, claims.subList(time, time + 1));
  }

  boolean isWeak() {
    for (Claim claim : claims) {
      if (!claim.isWeak()) {
        return false;
      }
    }
    return true;
  }

  /** The pair of claims of both voices that agrees best. */
  Contrast against(Voice other) {
    Contrast closest = Contrast.of(first(), other.first());
    for (Claim mine : claims) {
      for (Claim its : other.claims) {
        Contrast next = Contrast.of(mine, its);
        closest = next.agreement().compareTo(closest.agreement()) < 0 ? next : closest;
      }
    }
    return closest;
  }

  /** Written out, for what the compiler generates takes longer to set up than a language. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Voice other
        && id().equals(other.id())
        && claims.equals(other.claims)
        && Objects.equals(version, other.version);
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
