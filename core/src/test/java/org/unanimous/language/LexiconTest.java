package org.unanimous.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.Rational;

class LexiconTest {
  private static Lexicon lexicon(String lines) throws IOException {
    return new LanguageReader()
        .add("test.txt", new BufferedReader(new StringReader(lines)))
        .language("xx", false)
        .lexicon();
  }

  @Test
  void findsFormsWhateverTheirCase() throws IOException {
    Entry entry = lexicon("[cardinal]\n11: elf\n12: zwölf\n").find("ZWÖLF");
    assertThat(entry).isNotNull();
    assertThat(entry.first().value()).isEqualTo(Rational.of(12));
  }

  @Test
  void knowsNoFormThatIsOnlyTheBeginningOfOne() throws IOException {
    assertThat(lexicon("[cardinal]\n12: zwölf\n").find("zwö")).isNull();
  }

  @Test
  void saysOfAWordWhetherAFormGoesOnBehindIt() throws IOException {
    Lexicon lexicon = lexicon("[modifier]\nmore-than: mehr als, m.d., $a\nnearly: fast\n");
    assertThat(goesOn(lexicon, "Mehr", " als")).isTrue();
    assertThat(goesOn(lexicon, "Mehr", "\u00A0als")).isTrue();
    assertThat(goesOn(lexicon, "Mehr", "  als")).isTrue();
    assertThat(goesOn(lexicon, "Mehr", " -als")).isTrue();
    assertThat(goesOn(lexicon, "Mehr", " oder")).isFalse();
    assertThat(goesOn(lexicon, "Mehr", "")).isFalse();
    assertThat(goesOn(lexicon, "m", ".d.")).isTrue();
    assertThat(goesOn(lexicon, "$", "a")).isTrue();
    assertThat(goesOn(lexicon, "fast", " als")).isFalse();
    assertThat(goesOn(lexicon, "als", " als")).isFalse();
  }

  @Test
  void whatOnlyBeginsAFormHasNoSense() throws IOException {
    Lexicon lexicon = lexicon("[modifier]\nmore-than: mehr als\nnearly: fast\n");
    int mehr = lexicon.find(hash("Mehr"));
    assertThat(mehr).isNotEqualTo(Lexicon.NONE);
    assertThat(lexicon.entry(mehr)).isNull();
    assertThat(lexicon.types(mehr)).isZero();
    assertThat(lexicon.find(hash("als"))).isEqualTo(Lexicon.NONE);
    assertThat(lexicon.types(lexicon.find(hash("fast")))).isEqualTo(SenseType.MODIFIER.bit());
  }

  @Test
  void noTypeIsLostBesideThoseThatOpenClaims() throws IOException {
    Lexicon lexicon = lexicon("[cardinal]\n11: elf\n[modifier]\nnearly: elf\n");
    int elf = lexicon.find(hash("elf"));
    assertThat(lexicon.types(elf)).isEqualTo(SenseType.CARDINAL.bit() | SenseType.MODIFIER.bit());
    assertThat(lexicon.opening(elf)).isEqualTo(SenseType.CARDINAL.bit());
    assertThat(SenseType.values()).hasSizeLessThanOrEqualTo(Integer.SIZE);
  }

  @Test
  void formsMayGoOnOverSpacesOfAnyKind() throws IOException {
    Lexicon lexicon = lexicon("[modifier]\nmore-than: mehr als, m.d.\n");
    assertThat(mayGoOn(lexicon, "Mehr", " als")).isTrue();
    assertThat(mayGoOn(lexicon, "Mehr", "\u00A0als")).isTrue();
    assertThat(mayGoOn(lexicon, "Mehr", "  als")).isTrue();
    assertThat(mayGoOn(lexicon, "m", ".d.")).isTrue();
    assertThat(mayGoOn(lexicon, "Mehr", " oder")).isFalse();
    assertThat(mayGoOn(lexicon, "Mehr", "")).isFalse();
  }

  @Test
  void numbersBeginTheWordsThatAreWrittenTogetherWithThem() throws IOException {
    Lexicon lexicon = lexicon("[cardinal]\n12: zwölf\n[modifier]\nnearly: wetteifernd\n");
    assertThat(lexicon.mayBeginNumber(asked("Zwölfkampf"), 0, 10)).isTrue();
    assertThat(lexicon.mayBeginNumber(asked("Wettkampf"), 0, 9)).isFalse();
  }

  /** The word, whose letters have been asked for, as the scan does. */
  private static char[] asked(String word) {
    char[] letters = word.toCharArray();
    for (char letter : letters) {
      Fold.of(letter);
    }
    return letters;
  }

  private static boolean goesOn(Lexicon lexicon, String word, String behind) {
    char[] text = (word + behind).toCharArray();
    return lexicon.goesOn(lexicon.find(hash(word)), text, word.length(), text.length);
  }

  private static boolean mayGoOn(Lexicon lexicon, String word, String behind) {
    char[] text = (word + behind).toCharArray();
    return lexicon.mayGoOn(hash(word), text, word.length(), text.length);
  }

  private static long hash(String word) {
    long hash = Lexicon.EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = Lexicon.hash(hash, Fold.of(word.charAt(i)));
    }
    return hash;
  }

  @Test
  void formsAreSpelledOutFromBracesAndParadigms() throws IOException {
    Lexicon lexicon =
        lexicon("[paradigm]\nadj: ый, ого\n[multiplier]\n1e9: миллиард{,а}, миллиардн<adj>\n");
    assertThat(lexicon.find("миллиарда")).isNotNull();
    assertThat(lexicon.find("миллиардного")).isNotNull();
    assertThat(lexicon.find("миллиардн")).isNull();
  }
}
