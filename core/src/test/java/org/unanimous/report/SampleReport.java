package org.unanimous.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Strength;
import org.unanimous.claim.VersionClaims;
import org.unanimous.divergence.Divergence;
import org.unanimous.divergence.DivergenceKind;
import org.unanimous.divergence.Mention;
import org.unanimous.divergence.Severity;
import org.unanimous.text.Excerpt;
import org.unanimous.text.Span;
import org.unanimous.text.Version;

/** Reports made by hand, so that formats can be tested without reading a text. */
public final class SampleReport {
  private final SortedMap<String, Version> versions = new TreeMap<>();
  private final SortedMap<String, List<Claim>> claims = new TreeMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Divergence> divergences = new ArrayList<>();
  private @Nullable String reference;

  /** Two versions, one of them with a wrong amount; and a neutral finding. */
  public static ConsistencyReport pump() {
    return new SampleReport()
        .version("de", "Die Pumpe kostet 900 €.\nSie wiegt 40 kg.")
        .version("en", "The pump costs €90.\nIt weighs 40 kg.")
        .row(ClaimKind.MONEY, Map.of("de", "900 €", "en", "€90"))
        .row(ClaimKind.MEASURE, Map.of("de", "40 kg", "en", "40 kg"))
        .divergence(
            DivergenceKind.ROUNDED,
            Severity.NEUTRAL,
            Map.of("de", "40 kg", "en", "40 kg"),
            "The weight is rounded in one version.",
            "de")
        .divergence(
            DivergenceKind.VALUE_CHANGED,
            Severity.CRITICAL,
            Map.of("de", "900 €", "en", "€90"),
            "en says 90 EUR, de says 900 EUR.",
            "de",
            "en")
        .report();
  }

  SampleReport version(String id, String text) {
    versions.put(id, Version.of(id, text));
    claims.put(id, new ArrayList<>());
    return this;
  }

  SampleReport reference(String id) {
    reference = id;
    return this;
  }

  /** A row with one mention in each version, found by its quote. */
  SampleReport row(ClaimKind kind, Map<String, String> quotes) {
    SortedMap<String, List<Claim>> mentions = new TreeMap<>();
    quotes.forEach(
        (id, quote) -> {
          Claim claim = claim(kind, id, quote);
          claims.get(id).add(claim);
          mentions.put(id, List.of(claim));
        });
    rows.add(new Row(mentions));
    return this;
  }

  private Claim claim(ClaimKind kind, String id, String quote) {
    Quantity one = Quantity.point(Rational.ONE, null, 0);
    return new Claim(
        Excerpt.of(versions.get(id).text(), span(id, quote)),
        List.of(Reading.of(kind, one)),
        new Notation(Notation.Form.DIGITS, "", true, 0, "sample"),
        List.of(),
        Strength.STRONG,
        0,
        null);
  }

  SampleReport divergence(
      DivergenceKind kind,
      Severity severity,
      Map<String, String> quotes,
      String explanation,
      String... deviating) {
    SortedMap<String, List<Mention>> mentions = new TreeMap<>();
    quotes.forEach((id, quote) -> mentions.put(id, List.of(new Mention(span(id, quote), quote))));
    String fingerprint = kind.code() + "-" + divergences.size();
    divergences.add(
        new Divergence(
            kind,
            severity,
            List.of(deviating),
            deviating.length > 1,
            "",
            "",
            mentions,
            explanation,
            kind == DivergenceKind.VALUE_CHANGED ? "a zero too many" : "",
            fingerprint));
    return this;
  }

  private Span span(String id, String quote) {
    int start = versions.get(id).text().indexOf(quote);
    return new Span(start, start + quote.length());
  }

  ConsistencyReport report() {
    List<VersionClaims> read =
        versions.values().stream()
            .map(v -> new VersionClaims(v, claims.get(v.id()), List.of(), false))
            .toList();
    return new ConsistencyReport(new Alignment(read, reference, rows), divergences);
  }
}
