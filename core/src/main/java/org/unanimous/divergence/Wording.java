package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.claim.Claim;

/** Says in one sentence what the others say and what this one says; never who is wrong. */
final class Wording {
  /** Figures of a passage that are named. */
  private static final int LISTED = 8;

  private Wording() {}

  /** "en, de and fr say $5.5 million; pl says 5,5 mld dolarów (5 500 000 000 USD)". */
  static String of(Panel panel, Dissent dissent) {
    List<String> others = new ArrayList<>();
    for (Voice voice : panel.voices()) {
      boolean told = !dissent.isOfTone() || voice.tone() == Tone.of(dissent.contrast().expected());
      if (told && !dissent.voices().contains(voice) && agreesWith(panel.speaker(), voice)) {
        others.add(voice.id());
      }
    }
    List<String> deviating = Voice.ids(dissent.voices());
    Contrast contrast = dissent.contrast();
    if (dissent.finding().kind() == DivergenceKind.FOREIGN_FORMAT) {
      return list(deviating)
          + " has "
          + Citation.of(contrast.found())
          + ", in another language's format";
    }
    return says(others.isEmpty() ? List.of(panel.speaker().id()) : others)
        + cited(panel, dissent, contrast.expected())
        + "; "
        + says(deviating)
        + cited(panel, dissent, contrast.found());
  }

  /** What bounds it may be what differs. */
  private static String cited(Panel panel, Dissent dissent, Claim claim) {
    boolean end = dissent.finding().kind() == DivergenceKind.RANGE_CHANGED;
    boolean bounds = dissent.isOfTone() || (end && Tone.of(claim).isBound());
    String text = text(panel, claim);
    return bounds ? Citation.modified(claim, text) : Citation.counting(claim, text);
  }

  /** Of the version that states the claim. */
  private static String text(Panel panel, Claim claim) {
    for (Voice voice : panel.voices()) {
      if (voice.states(claim)) {
        return voice.text();
      }
    }
    throw new IllegalArgumentException("No voice of the row says '" + claim.quote() + "'");
  }

  private static boolean agreesWith(Voice speaker, Voice voice) {
    return speaker.id().equals(voice.id()) || speaker.against(voice).agreement().agrees();
  }

  /** "de contradicts itself: $5.5 million, and 5,5 Mrd. Dollar (5 500 000 000 USD)". */
  static String contradiction(Voice voice, Contrast contrast) {
    return voice.id()
        + " contradicts itself: "
        + Citation.of(contrast.expected())
        + ", and "
        + Citation.of(contrast.found());
  }

  /** "en says 98 kilos; de and fr do not say it". */
  static String absence(Absence absence) {
    List<String> mute = absence.mute();
    Voice speaker = absence.panel().speaker();
    return says(Voice.ids(absence.panel().voices()))
        + Citation.counting(speaker.first(), speaker.text())
        + "; "
        + list(mute)
        + (mute.size() == 1 ? " does" : " do")
        + " not say it";
  }

  /** "ru lacks a passage of en, de and fr with 3 figures: 2019, 12 %, $5". */
  static String passage(List<Absence> absences) {
    Absence first = absences.get(0);
    List<String> mute = first.mute();
    List<String> figures = new ArrayList<>();
    for (Absence absence : absences) {
      if (figures.size() < LISTED) {
        Voice voice = witness(absence, first.panel().speaker().id());
        figures.add(Citation.counting(voice.first(), voice.text()));
      }
    }
    int more = absences.size() - figures.size();
    return list(mute)
        + (mute.size() == 1 ? " lacks a passage of " : " lack a passage of ")
        + list(Voice.ids(first.panel().voices()))
        + " with "
        + absences.size()
        + " figures: "
        + String.join(", ", figures)
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** All figures of a passage in the words of one version, where it has them. */
  private static Voice witness(Absence absence, String version) {
    for (Voice voice : absence.panel().voices()) {
      if (voice.id().equals(version)) {
        return voice;
      }
    }
    return absence.panel().speaker();
  }

  private static String says(List<String> versions) {
    return list(versions) + (versions.size() == 1 ? " says " : " say ");
  }

  /** "en, de and fr". */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
