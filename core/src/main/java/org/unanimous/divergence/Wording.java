package org.unanimous.divergence;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.Unit;
import org.unanimous.text.Span;

/** Says in one sentence what the others say and what this one says; never who is wrong. */
final class Wording {
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
      return list(deviating) + " has " + said(contrast.found()) + ", in another language's format";
    }
    boolean tone = dissent.isOfTone();
    return says(others.isEmpty() ? List.of(panel.speaker().id()) : others)
        + (tone ? quoted(panel, contrast.expected()) : said(contrast.expected()))
        + "; "
        + says(deviating)
        + (tone ? quoted(panel, contrast.found()) : said(contrast.found()));
  }

  /** The figure with the words that modify it, as published. */
  private static String quoted(Panel panel, Claim claim) {
    for (Voice voice : panel.voices()) {
      if (voice.claims().contains(claim)) {
        Span span = claim.span();
        for (Modifier modifier : claim.modifiers()) {
          boolean told =
              Tone.of(modifier) != Tone.PLAIN || RelationLost.KINDS.contains(modifier.kind());
          span = told && !modifier.apart() ? span.and(modifier.span()) : span;
        }
        return span.in(voice.version().version().text());
      }
    }
    return claim.quote();
  }

  private static boolean agreesWith(Voice speaker, Voice voice) {
    return speaker.id().equals(voice.id()) || speaker.against(voice).agreement().agrees();
  }

  /** "de contradicts itself: $5.5 million, and 5,5 Mrd. Dollar (5 500 000 000 USD)". */
  static String contradiction(Voice voice, Contrast contrast) {
    return voice.id()
        + " contradicts itself: "
        + said(contrast.expected())
        + ", and "
        + said(contrast.found());
  }

  static String absence(Absence absence) {
    Voice speaker = absence.panel().speaker();
    List<String> voices = Voice.ids(absence.panel().voices());
    String stated = said(speaker.first());
    return absence.kind() == DivergenceKind.FIGURE_ADDED
        ? "only " + says(voices) + stated
        : says(voices) + stated + "; " + absence.lacking().id() + " does not say it";
  }

  /** "ru lacks a passage of en, de and fr with 3 figures: 2019, 12 %, $5". */
  static String passage(List<Absence> absences) {
    Absence first = absences.get(0);
    List<String> voices = Voice.ids(first.panel().voices());
    List<String> figures = new ArrayList<>();
    for (Absence absence : absences) {
      figures.add(said(absence.panel().speaker().first()));
    }
    return first.lacking().id()
        + " lacks a passage of "
        + list(voices)
        + " with "
        + figures.size()
        + " figures: "
        + String.join(", ", figures);
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

  /** On one line, with single spaces. */
  static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = c >= '\t' && c <= '\r' ? ' ' : c;
      if (next != ' ' || last != ' ') {
        flat.append(next);
      }
      last = next;
    }
    return flat.toString();
  }

  /** The quote, and behind it what it means unless that is plain to see. */
  private static String said(Claim claim) {
    String quote = flat(claim.quote().strip());
    String meaning = meaning(claim, quote);
    boolean plain = isWritten(Canonical.value(claim), quote) || isPlain(quote, meaning);
    return plain ? quote : quote + " (" + meaning + ")";
  }

  /** Names of units and days counted from now are plain enough as published. */
  private static String meaning(Claim claim, String quote) {
    CalendarDate date = claim.reading().date();
    if (date != null && date.offset() != null) {
      return quote;
    }
    if (date != null && DateWording.isOf(date)) {
      return DateWording.of(date);
    }
    Unit unit = claim.quantity() == null ? null : claim.quantity().unit();
    boolean named = unit != null && !unit.isMoney() && !unit.dimension().equals(Unit.SHARE);
    return named ? Canonical.value(claim) : Canonical.of(claim);
  }

  /** Is the value in the quote digit by digit: 30 in "30 Tage", but not 5 000 000 in "5 Mio."? */
  private static boolean isWritten(String value, String quote) {
    return Figures.digits(value).equals(value) && Figures.groups(quote).equals(List.of(value));
  }

  private static boolean isPlain(String quote, String meaning) {
    String letters = letters(meaning);
    return Figures.digits(quote).equals(Figures.digits(meaning)) && quote.contains(letters);
  }

  private static String letters(String meaning) {
    int at = 0;
    while (at < meaning.length() && !Character.isLetter(meaning.charAt(at))) {
      at++;
    }
    return meaning.substring(at);
  }
}
