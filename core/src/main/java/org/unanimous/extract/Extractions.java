package org.unanimous.extract;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.unanimous.claim.VersionClaims;
import org.unanimous.language.Language;
import org.unanimous.text.Version;

/**
 * The extractions of one language that wait for their next text. Each thread looks in one place; if
 * another thread has just taken what was there, it makes its own. What waits goes when memory runs
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
    int place = (int) (Thread.currentThread().getId() % PLACES) * APART;
    SoftReference<Extraction> kept = waiting.getAndSet(place, null);
    Extraction extraction = kept == null ? null : kept.get();
    if (kept == null || extraction == null) {
      extraction = new Extraction(language);
      kept = new SoftReference<>(extraction);
    }
    VersionClaims claims = extraction.read(version);
    waiting.set(place, kept);
    return claims;
  }
}
