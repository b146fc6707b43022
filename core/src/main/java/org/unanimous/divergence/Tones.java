package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Nuance;

/**
 * How the voices of a row put their fact. Where all state it equally often, each time is a matter
 * of its own.
 *
 * @param speaker whom the others are measured by in fact, one of the voices
 * @param trusted whether the speaker is the reference
 */
record Tones(List<Voice> voices, Voice speaker, boolean trusted) {
  /** All times of one row. */
  record Times(List<Tones> times) {
    void addTo(List<Dissent> dissents) {
      for (Tones time : times) {
        time.addTo(dissents);
      }
    }
  }

  /** Languages that have no known words for bounds neither have nor lack one. */
  static Times of(Panel panel) {
    List<Voice> voices = Voice.understanding(Nuance.BOUND, panel.voices());
    boolean spoken = panel.speaker().understands(Nuance.BOUND);
    if (voices.size() < 2 || panel.trusted() && !spoken) {
      return new Times(List.of());
    }
    return of(voices, spoken ? panel.speaker() : voices.get(0), panel.trusted());
  }

  private static Times of(List<Voice> voices, Voice speaker, boolean trusted) {
    int count = speaker.claims().size();
    for (Voice voice : voices) {
      count = voice.claims().size() == count ? count : 1;
    }
    if (count == 1) {
      return new Times(List.of(new Tones(voices, speaker, trusted)));
    }
    List<Tones> times = new ArrayList<>();
    for (int time = 0; time < count; time++) {
      List<Voice> once = new ArrayList<>();
      for (Voice voice : voices) {
        once.add(voice.at(time));
      }
      times.add(new Tones(once, speaker.at(time), trusted));
    }
    return new Times(times);
  }

  void addTo(List<Dissent> dissents) {
    Voice tuner = trusted ? speaker : mostCommon();
    for (Voice voice : voices) {
      if (voice.id().equals(tuner.id())) {
        continue;
      }
      Contrast contrast = tuner.against(voice);
      Finding finding = Rules.tone(contrast);
      if (finding != null && !isUntranslated(contrast, tuner, voice)) {
        Panel.add(weighed(finding, tuner), contrast, voice, dissents);
      }
    }
    RelationLost.addTo(dissents, voices);
  }

  /** Does the figure stand there in the words of the other, in a sentence left as it was? */
  private static boolean isUntranslated(Contrast contrast, Voice one, Voice other) {
    return isRepeated(contrast.expected(), one.text(), contrast.found(), other.text())
        || isRepeated(contrast.found(), other.text(), contrast.expected(), one.text());
  }

  private static boolean isRepeated(Claim claim, String text, Claim there, String its) {
    String words = Tone.of(claim) == Tone.PLAIN ? "" : Citation.modified(claim, text);
    int reach = words.length();
    int start = Math.max(0, there.span().start() - reach);
    return reach > claim.quote().length()
        && its.substring(start, Math.min(its.length(), there.span().end() + reach)).contains(words);
  }

  /**
   * A bound in one version and not in another is a nuance that translators allow themselves; if all
   * others share it, it was lost.
   */
  private Finding weighed(Finding finding, Voice tuner) {
    boolean alone = sharing(tuner) < Math.max(2, voices.size() - 1);
    return alone && finding.kind() == DivergenceKind.BOUND_CHANGED
        ? finding.withSeverity(Severity.MINOR)
        : finding;
  }

  /**
   * The speaker if most put it as the speaker does, else the first of those whose tone most share.
   */
  private Voice mostCommon() {
    Voice best = speaker;
    int most = sharing(best);
    for (Voice voice : voices) {
      int sharing = sharing(voice);
      if (sharing > most && speaker.against(voice).agreement().agrees()) {
        best = voice;
        most = sharing;
      }
    }
    return best;
  }

  private int sharing(Voice voice) {
    int sharing = 0;
    for (Voice other : voices) {
      sharing += voice.tone() == other.tone() ? 1 : 0;
    }
    return sharing;
  }
}
