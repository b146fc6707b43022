package org.unanimous.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencePairsExampleTest {
  @Test
  void findsThePairsThatStateOtherFacts() {
    var pairs = ArticleExample.read("pairs/en-de.tsv").lines();
    assertThat(SentencePairsExample.diverging(pairs))
        .map(Object::toString)
        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
        .containsExactly(
            "de says 1. Juli 2016 (2016-07-01); en says 1 June 2016 (2016-06-01)",
            "de says 28 Milliarden Tonnen (28 000 000 000); en says 28 million tonnes (28 000 000)",
            "de says 40 °F; en says 40 °C");
  }

  @Test
  void keepsTheOrderOfTheFile() {
    List<String> pairs =
        Collections.nCopies(500, ArticleExample.read("pairs/en-de.tsv")).stream()
            .flatMap(String::lines)
            .toList();
    assertThat(SentencePairsExample.diverging(pairs.stream()))
        .isEqualTo(SentencePairsExample.diverging(pairs.stream().sequential()));
  }
}
