package org.unanimous.extract;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.VersionClaims;
import org.unanimous.language.Language;
import org.unanimous.text.Version;

/**
 * The extractions of one language that wait for their next text. Each thread looks in one place
 * first, then in the others; if all are empty, it makes its own. What waits goes when memory runs
 * short. Thread-safe.
 */
final class Extractions {
  private static final int PLACES = 8;

  /** Two threads must not write to one cache line. */
  private static final int APART = 16;

  private final Language language;
  private final AtomicReferenceArray<@Nullable SoftReference<Extraction>> waiting =
      new AtomicReferenceArray<>(PLACES * APART);

  Extractions(Language language) {
    this.language = language;
  }

  VersionClaims read(Version version) {
    int home = (int) (Thread.currentThread().getId() % PLACES);
    SoftReference<Extraction> kept = take(home);
    Extraction extraction = kept == null ? null : kept.get();
    if (kept == null || extraction == null) {
      extraction = new Extraction(language);
      kept = new SoftReference<>(extraction);
    }
    VersionClaims claims = extraction.read(version);
    putBack(kept, home);
    return claims;
  }

  private @Nullable SoftReference<Extraction> take(int home) {
    for (int i = 0; i < PLACES; i++) {
      int place = place(home + i);
      SoftReference<Extraction> kept = waiting.get(place);
      if (kept != null && waiting.compareAndSet(place, kept, null)) {
        return kept;
      }
    }
    return null;
  }

  /** At home, or where the next is free: several threads may have one home. */
  private void putBack(SoftReference<Extraction> kept, int home) {
    int i = 0;
    while (i < PLACES && !waiting.compareAndSet(place(home + i), null, kept)) {
      i++;
    }
  }

  private static int place(int i) {
    return i % PLACES * APART;
  }
}
