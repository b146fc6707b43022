package org.unanimous.divergence;

import java.util.List;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Unit;
import org.unanimous.text.Span;

/** A claim as people read it: as published, and what it means unless that is plain to see. */
final class Citation {
  /** Shorter words behind a figure are rarely what it counts. */
  private static final int NOUN = 3;

  private Citation() {}

  static String of(Claim claim) {
    return of(claim, "");
  }

  /** A bare number in digits with the word behind it, mostly what is counted: "3 lines". */
  static String counting(Claim claim, String text) {
    boolean bare = claim.kind() == ClaimKind.NUMBER && claim.unit() == null;
    boolean digits = claim.notation().form() == Notation.Form.DIGITS;
    String word = bare && digits ? Surroundings.wordBehind(claim.span(), text) : "";
    return of(claim, word.strip().length() < NOUN ? "" : word);
  }

  private static String of(Claim claim, String counted) {
    String quote = flat(claim.quote().strip());
    String shown = quote + counted;
    String meaning = meaning(claim, quote);
    boolean plain = isWritten(Canonical.value(claim), quote) || isPlain(quote, meaning);
    return plain ? shown : shown + " (" + meaning + ")";
  }

  /** The figure with the words that modify it, else with the word before it. */
  static String modified(Claim claim, String text) {
    Span span = claim.span();
    for (Modifier modifier : claim.modifiers()) {
      boolean told =
          Tone.of(modifier) != Tone.PLAIN || RelationLost.KINDS.contains(modifier.kind());
      span = told && !modifier.apart() ? span.and(modifier.span()) : span;
    }
    boolean plain = span.equals(claim.span());
    return flat((plain ? Surroundings.of(span, text) : span).in(text));
  }

  /** Names, units and days counted from now are plain enough as published. */
  private static String meaning(Claim claim, String quote) {
    if (claim.kind() == ClaimKind.DESIGNATION) {
      return quote;
    }
    CalendarDate date = claim.reading().date();
    if (date != null && date.offset() != null) {
      return quote;
    }
    if (date != null && DateWording.isOf(date)) {
      return DateWording.of(date);
    }
    Unit unit = claim.unit();
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
}
