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
    assertThat(entry.senses().get(0).value()).isEqualTo(Rational.of(12));
  }

  @Test
  void knowsNoFormThatIsOnlyTheBeginningOfOne() throws IOException {
    assertThat(lexicon("[cardinal]\n12: zwölf\n").find("zwö")).isNull();
  }

  @Test
  void charactersOfNoFormLeadNowhere() throws IOException {
    Lexicon lexicon = lexicon("[glue]\nminus: −, minus\n");
    assertThat(lexicon.step(lexicon.root(), '(')).isEqualTo(Lexicon.NOWHERE);
    assertThat(lexicon.find("(minus")).isNull();
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
