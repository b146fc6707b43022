package org.unanimous.extract;

import java.util.concurrent.ConcurrentHashMap;
import org.unanimous.claim.VersionClaims;
import org.unanimous.language.Language;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

/**
 * Reads the claims of a version: scans its text for triggers, then lets the readers look at each,
 * the most particular first. Thread-safe.
 */
public final class ClaimExtractor {
  private final Languages languages;
  private final ConcurrentHashMap<Language, Extractions> extractions = new ConcurrentHashMap<>();

  public ClaimExtractor(Languages languages) {
    this.languages = languages;
  }

  /** Any text is valid; one without figures has no claims. */
  public VersionClaims extract(Version version) {
    Language language = languages.of(version.locale());
    Extractions known = extractions.get(language);
    return (known == null ? first(language) : known).read(version);
  }

  private Extractions first(Language language) {
    Extractions made = new Extractions(language);
    Extractions earlier = extractions.putIfAbsent(language, made);
    return earlier == null ? made : earlier;
  }
}
