package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unanimous.language.Language;
import org.unanimous.language.Languages;

class ReadersTest {
  private static final Languages LANGUAGES = new Languages(List.of());

  static List<SpecFile> files() {
    return SpecFile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whoIsNotAskedHasNothingToSay(SpecFile file) {
    Language language = LANGUAGES.of(Locale.forLanguageTag(file.language()));
    Tokens tokens = new Tokens(language.lexicon());
    Tokenizer tokenizer = new Tokenizer(language, tokens);
    Readers readers = new Readers(language, tokens);
    for (Spec spec : file.specs()) {
      tokenizer.begin(spec.text().toCharArray(), spec.text().length(), List.of());
      tokenizer.next();
      readers.clear();
      assertAllSayTheSame(spec, tokens.triggers(), readers);
    }
  }

  private static void assertAllSayTheSame(Spec spec, Triggers triggers, Readers readers) {
    for (int k = 0; k < triggers.size(); k++) {
      long marks = readers.readable(triggers.marks(k));
      if (marks != 0) {
        int i = triggers.token(k);
        @Nullable Draft asked = readers.read(i, marks);
        assertThat(asked).as("%s, token %d", spec, i).isEqualTo(readers.read(i, -1L));
      }
    }
  }
}
