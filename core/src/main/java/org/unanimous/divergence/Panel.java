package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unanimous.align.Alignment;
import org.unanimous.align.Row;
import org.unanimous.claim.Agreement;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;

/**
 * A row, by who speaks in it; computed once for all rules.
 *
 * @param index of the row
 * @param voices the versions that state it, by id
 * @param silent the versions that do not, by id
 * @param speaker the voice that the others are measured by: the reference, else the one that most
 *     agree with
 * @param trusted whether the speaker is the reference
 */
record Panel(
    int index, List<Voice> voices, List<VersionClaims> silent, Voice speaker, boolean trusted) {
  // Of who says the same and of who agrees in choosing a speaker: the form counts one.
  private static final int ALIKE = 3_000;
  private static final int AGREEING = 2_000;
  private static final int BOTH_VAGUE = 500;

  /**
   * @param versions by id, so that nothing depends on the order given
   */
  static Panel of(Alignment alignment, List<VersionClaims> versions, int index) {
    Row row = alignment.rows().get(index);
    List<Voice> voices = new ArrayList<>(versions.size());
    List<VersionClaims> silent = new ArrayList<>(versions.size());
    for (VersionClaims version : versions) {
      List<Claim> claims = row.in(version.id());
      if (claims.isEmpty()) {
        silent.add(version);
      } else {
        voices.add(new Voice(version, claims));
      }
    }
    Voice reference = find(voices, alignment.reference());
    Voice speaker = reference != null ? reference : mostAgreed(voices);
    return new Panel(index, voices, silent, speaker, reference != null);
  }

  /** This row and another that holds the versions it lacks, as one. */
  Panel with(Panel other) {
    List<Voice> all = new ArrayList<>(voices);
    all.addAll(other.voices);
    all.sort(Comparator.comparing(Voice::id));
    List<VersionClaims> neither = new ArrayList<>(silent);
    neither.retainAll(other.silent);
    Voice first = trusted ? speaker : other.trusted ? other.speaker : mostAgreed(all);
    return new Panel(index, all, neither, first, trusted || other.trusted);
  }

  private static @Nullable Voice find(List<Voice> voices, @Nullable String id) {
    for (Voice voice : voices) {
      if (voice.id().equals(id)) {
        return voice;
      }
    }
    return null;
  }

  private static Voice mostAgreed(List<Voice> voices) {
    Voice best = voices.get(0);
    int most = -1;
    for (Voice voice : voices) {
      int agreeing = voices.size() < 3 ? 0 : agreement(voice, voices);
      if (agreeing > most) {
        best = voice;
        most = agreeing;
      }
    }
    return best;
  }

  /**
   * Counts who says the same, then who agrees at all, and is as vague about it; among equals, who
   * says it in the same form. One end of a range agrees with many ranges, and a bare number with
   * every unit, and yet most may state one of them.
   */
  private static int agreement(Voice voice, List<Voice> voices) {
    int agreeing = 0;
    for (Voice other : voices) {
      Contrast contrast = voice.against(other);
      Agreement agreement = contrast.agreement();
      agreeing += contrast.lacksUnit() ? 0 : weight(agreement);
      agreeing += agreement == Agreement.SAME ? 1 : 0;
      agreeing += agreement.agrees() && contrast.isOfVague() ? BOTH_VAGUE : 0;
    }
    return agreeing;
  }

  private static int weight(Agreement agreement) {
    return agreement.isSameFact() ? ALIKE : agreement.agrees() ? AGREEING : 0;
  }

  /** Is nobody trusted, and no side larger? */
  boolean isTie(Dissent dissent) {
    int supporters = 0;
    for (Voice voice : voices) {
      boolean dissents = dissent.voices().contains(voice);
      supporters += !dissents && supports(voice, dissent) ? 1 : 0;
    }
    boolean form = dissent.finding().kind() == DivergenceKind.FOREIGN_FORMAT;
    return !trusted && !form && dissent.voices().size() >= Math.max(1, supporters);
  }

  private boolean supports(Voice voice, Dissent dissent) {
    boolean agrees = speaker.against(voice).agreement().agrees();
    return agrees
        && (!dissent.isOfTone() || voice.tone() == Tone.of(dissent.contrast().expected()));
  }

  /** Who differs from the speaker, and how: voices that state the same share one. */
  List<Dissent> dissents() {
    List<Dissent> dissents = new ArrayList<>();
    for (Voice voice : voices) {
      boolean own = voice.id().equals(speaker.id());
      Contrast contrast = (own ? plainWriter() : speaker).against(voice);
      // The speaker too: a nuance may be all its own.
      List<Finding> findings = own ? Rules.nuances(contrast) : Rules.findings(contrast);
      for (Finding finding : findings) {
        add(weighed(finding, voice), contrast, voice, dissents);
      }
    }
    Tones.of(this).addTo(dissents);
    return dissents;
  }

  /** What is a nuance of what a third voice says, itself a nuance of the speaker's, is in doubt. */
  private Finding weighed(Finding finding, Voice voice) {
    return finding.severity().isAtLeast(Severity.MAJOR) && isBetween(speaker, voice)
        ? finding.withSeverity(finding.severity().lowered())
        : finding;
  }

  /** Does a third voice stand between: 27 m, about 30 yards, about 30 m? */
  private boolean isBetween(Voice one, Voice other) {
    for (Voice third : voices) {
      if (isNuance(one.against(third)) && isNuance(third.against(other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNuance(Contrast contrast) {
    boolean alike = contrast.agreement().agrees() && contrast.isOfQuantities();
    if (!alike || contrast.lacksUnit()) {
      return false;
    }
    for (Finding finding : Rules.findings(contrast)) {
      if (finding.severity().isAtLeast(Severity.MAJOR)) {
        return false;
      }
    }
    return true;
  }

  /** A voice that agrees with the speaker and writes as its language does; else the speaker. */
  private Voice plainWriter() {
    for (Voice voice : voices) {
      boolean plain = !ForeignFormat.isForeign(voice.first());
      if (plain && speaker.against(voice).agreement().agrees()) {
        return voice;
      }
    }
    return speaker;
  }

  static void add(Finding finding, Contrast contrast, Voice voice, List<Dissent> dissents) {
    for (Dissent dissent : dissents) {
      if (dissent.admits(finding, contrast, voice)) {
        return;
      }
    }
    dissents.add(new Dissent(finding, contrast, voice));
  }

  boolean isWeak() {
    for (Voice voice : voices) {
      if (voice.isWeak()) {
        return true;
      }
    }
    return false;
  }
}
