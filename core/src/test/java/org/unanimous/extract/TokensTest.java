package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.unanimous.language.Language;
import org.unanimous.language.Languages;
import org.unanimous.language.SenseType;

class TokensTest {
  private static final Language ENGLISH = new Languages(List.of()).of(Locale.ENGLISH);

  private static Tokens tokens(String text) {
    return tokens(ENGLISH, text);
  }

  static Tokens tokens(Language language, String text) {
    Tokens tokens = new Tokens(language.lexicon());
    Tokenizer tokenizer = new Tokenizer(language, tokens);
    tokenizer.begin(text.toCharArray(), text.length(), List.of());
    tokenizer.next();
    return tokens;
  }

  @Test
  void findModifiersBetweenTwoPlaces() {
    Tokens tokens = tokens("We saw about 50 cranes, nearly 80 geese");
    assertThat(tokens.firstModifier(0, tokens.size())).isEqualTo(2);
    assertThat(tokens.firstModifier(3, tokens.size())).isEqualTo(6);
    assertThat(tokens.lastModifier(0, tokens.size())).isEqualTo(6);
    assertThat(tokens.lastModifier(0, 6)).isEqualTo(2);
  }

  @Test
  void findNoModifierWhereNoneStands() {
    Tokens tokens = tokens("We saw about 50 cranes");
    assertThat(tokens.firstModifier(3, 5)).isEqualTo(-1);
    assertThat(tokens.lastModifier(0, 2)).isEqualTo(-1);
  }

  @Test
  void findModifiersBeyondTheEdgesOfTheText() {
    Tokens tokens = tokens("about 50 cranes");
    assertThat(tokens.firstModifier(-4, 9)).isZero();
    assertThat(tokens.lastModifier(-4, 9)).isZero();
    assertThat(tokens.lastModifier(-4, 0)).isEqualTo(-1);
  }

  @Test
  void mayBeMoreThanTheyMayOpen() {
    Tokens tokens = tokens("to 5 m or from 6 miles");
    assertThat(tokens.mayBe(0, SenseType.GLUE.bit())).isTrue();
    assertThat(tokens.mayOpen(0, SenseType.GLUE.bit())).isFalse();
    assertThat(tokens.mayOpen(4, SenseType.GLUE.bit())).isTrue();
    assertThat(tokens.mayBe(2, SenseType.UNIT.bit())).isTrue();
    assertThat(tokens.mayOpen(2, SenseType.UNIT.bit())).isFalse();
    assertThat(tokens.mayOpen(6, SenseType.UNIT.bit())).isTrue();
    assertThat(tokens.mayOpen(7, SenseType.UNIT.bit())).isFalse();
  }
}
