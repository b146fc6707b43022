package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Nuance;
import org.unanimous.claim.VersionClaims;

/** Hears the rows of statements: who says it, and how sure it is. Made for one alignment. */
final class StatementHearing {
  private static final List<StatementRule> OF_SOURCES =
      List.of(
          new SourceLost(),
          new SourceChanged(),
          new SourceOfAnotherSort(),
          new NameMisspelled(),
          new QuotationMode());

  private static final StatementRule OF_HEDGES = new HedgeChanged();

  private final Alignment alignment;
  private final Fingerprints fingerprints;

  StatementHearing(Alignment alignment, Fingerprints fingerprints) {
    this.alignment = alignment;
    this.fingerprints = fingerprints;
  }

  /** All that was found, in the order of the rows. */
  List<Divergence> conclude() {
    List<Divergence> divergences = new ArrayList<>();
    for (Row row : alignment.statements()) {
      List<Testimony> testimonies = testimonies(row);
      if (testimonies.size() > 1) {
        hear(testimonies, divergences);
      }
    }
    return divergences;
  }

  /** Rules of what nobody says have nothing to say. */
  private void hear(List<Testimony> testimonies, List<Divergence> divergences) {
    boolean attributed = false;
    boolean hedged = false;
    for (Testimony testimony : testimonies) {
      attributed |= testimony.isAttributed();
      hedged |= testimony.isHedged();
    }
    if (attributed) {
      List<Testimony> understood = understanding(Nuance.SOURCE, testimonies);
      for (StatementRule rule : OF_SOURCES) {
        hear(rule, understood, divergences);
      }
    }
    if (hedged) {
      hear(OF_HEDGES, understanding(Nuance.HEDGE, testimonies), divergences);
    }
  }

  /** Those in whose language the nuance is understood. */
  private static List<Testimony> understanding(Nuance nuance, List<Testimony> testimonies) {
    return Testimony.which(testimonies, each -> each.voice().understands(nuance));
  }

  private List<Testimony> testimonies(Row row) {
    List<Testimony> testimonies = new ArrayList<>();
    for (VersionClaims version : alignment.versions()) {
      List<Claim> claims = row.in(version.id());
      if (!claims.isEmpty()) {
        testimonies.add(Testimony.of(new Voice(version, claims)));
      }
    }
    testimonies.sort(Comparator.comparing(Testimony::id));
    return testimonies;
  }

  private void hear(StatementRule rule, List<Testimony> testimonies, List<Divergence> divergences) {
    if (testimonies.size() < 2) {
      return;
    }
    @Nullable Testimony trusted = find(testimonies, alignment.reference());
    List<StatementDissent> dissents = new ArrayList<>();
    for (int i = 0; i < testimonies.size(); i++) {
      Testimony one = testimonies.get(i);
      StatementFinding finding = find(rule, one, without(i, testimonies), trusted);
      if (finding != null) {
        StatementDissent.add(finding, one, dissents);
      }
    }
    boolean tie = trusted == null && testimonies.size() == 2;
    for (StatementDissent dissent :
        tie && dissents.size() > 1 ? dissents.subList(0, 1) : dissents) {
      divergences.add(divergence(dissent, tie, testimonies));
    }
  }

  private static List<Testimony> without(int one, List<Testimony> testimonies) {
    List<Testimony> others = new ArrayList<>(testimonies);
    others.remove(one);
    return others;
  }

  /** What all others agree on with the trusted one, else what that one alone says. */
  private static @Nullable StatementFinding find(
      StatementRule rule, Testimony one, List<Testimony> others, @Nullable Testimony trusted) {
    if (trusted == null) {
      return rule.find(one, others);
    }
    if (one.id().equals(trusted.id())) {
      return null;
    }
    StatementFinding shared = rule.find(one, others);
    boolean agreed = shared != null && find(shared.expecting(), trusted.id()) != null;
    return agreed || others.size() == 1 ? shared : rule.find(one, List.of(trusted));
  }

  private static @Nullable Testimony find(List<Testimony> testimonies, @Nullable String id) {
    for (Testimony testimony : testimonies) {
      if (testimony.id().equals(id)) {
        return testimony;
      }
    }
    return null;
  }

  private Divergence divergence(
      StatementDissent dissent, boolean tie, List<Testimony> testimonies) {
    StatementFinding finding = dissent.finding();
    List<String> versions = tie ? Testimony.ids(testimonies) : dissent.versions();
    Voice witness = finding.expecting().get(0).voice();
    return new Divergence(
        finding.kind(),
        finding.severity(),
        versions,
        tie,
        finding.expected(),
        finding.found(),
        Voice.mentions(Testimony.voices(testimonies)),
        StatementWording.of(dissent, missing(testimonies)),
        "",
        fingerprints.next(finding.kind(), versions, finding.expected(), finding.found(), witness));
  }

  private List<String> missing(List<Testimony> testimonies) {
    List<String> missing = new ArrayList<>();
    for (VersionClaims version : alignment.versions()) {
      if (find(testimonies, version.id()) == null) {
        missing.add(version.id());
      }
    }
    missing.sort(null);
    return missing;
  }
}
