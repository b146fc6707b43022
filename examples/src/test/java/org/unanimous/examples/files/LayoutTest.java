package org.unanimous.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {lang}/**/*.md                 | de/a.md                   | {lang}/a.md                    | de
          {lang}/**/*.md                 | pt-BR/b/c/a.md            | {lang}/b/c/a.md                | pt-BR
          {lang}/**/*.md                 | zh_hant_TW/a.md           | {lang}/a.md                    | zh-Hant-TW
          docs/{lang}/*.{md,html}        | docs/fr/a.html            | docs/{lang}/a.html             | fr
          README{.lang,}.md              | README.pl.md              | README{.lang,}.md              | pl
          README{.lang,}.md              | README.md                 | README{.lang,}.md              |
          **/*{.lang,}.md                | b/guide.de.md             | b/guide{.lang,}.md             | de
          **/*{.lang,}.md                | b/guide.v2.md             | b/guide.v2{.lang,}.md          |
          **/*{_lang,}.properties        | messages_pt_BR.properties | messages{_lang,}.properties    | pt-BR
          **/*{_lang,}.properties        | a_b.properties            | a_b{_lang,}.properties         |
          values{-lang,}/strings.xml     | values/strings.xml        | values{-lang,}/strings.xml     |
          values{-lang,}/strings.xml     | values-pt-rBR/strings.xml | values{-lang,}/strings.xml     | pt-BR
          values{-lang,}/strings.xml     | values-b+sr+Latn/strings.xml | values{-lang,}/strings.xml  | sr-Latn
          {,lang/}a?.txt                 | ab.txt                    | {,lang/}ab.txt                 |
          {lang}/x_{lang}.md             | de/x_de.md                | {lang}/x_{lang}.md             | de
          """)
  void aPathSaysItsLanguage(String layout, String path, String name, @Nullable String language) {
    assertThat(Layout.of(layout).match(path)).isEqualTo(new LayoutMatch(name, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {lang}/**/*.md             | img/a.md
          {lang}/**/*.md             | de/a.txt
          {lang}/*.md                | de/b/a.md
          README{.lang,}.md          | README.draft.md
          values{-lang,}/strings.xml | values-night/strings.xml
          {lang}/x_{lang}.md         | de/x_fr.md
          """)
  void anotherPathDoesNotFit(String layout, String path) {
    assertThat(Layout.of(layout).match(path)).isNull();
  }

  @Test
  void aLayoutSaysWhereTheLanguageStands() {
    assertThatThrownBy(() -> Layout.of("docs/*.md"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "The layout 'docs/*.md' does not say where the language stands; write for example"
                + " '{lang}/**/*.md' or 'README{.lang,}.md'");
  }
}
