package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;

class LongTextTest {
  /** Paragraphs with figures, many of them common; a name in each third. */
  static List<String> paragraphs(int size, long seed) {
    Random random = new Random(seed);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String name =
          i % 3 == 0
              ? " in Tag" + (char) ('a' + i / 3 % 26) + "rd" + (char) ('b' + i / 78 % 20) + "m"
              : "";
      int words = random.nextInt(12);
      paragraphs.add(
          "About ["
              + random.nextInt(12)
              + "] of ["
              + random.nextInt(100000)
              + "] were there"
              + name
              + " or"
              + " so many".repeat(words)
              + " and ["
              + random.nextInt(40)
              + " %] went.");
    }
    return paragraphs;
  }

  private static double pure(Alignment alignment) {
    int pure = 0;
    int all = 0;
    for (Row row : alignment.rows()) {
      if (row.mentions().size() > 1) {
        all++;
        pure += paragraphsOf(alignment, row).size() == 1 ? 1 : 0;
      }
    }
    return (double) pure / all;
  }

  private static java.util.Set<String> paragraphsOf(Alignment alignment, Row row) {
    java.util.Set<String> paragraphs = new java.util.TreeSet<>();
    for (VersionClaims version : alignment.versions()) {
      for (Claim claim : row.in(version.id())) {
        paragraphs.add(
            version.sentences().get(claim.sentence()).in(version.version().text()).strip());
      }
    }
    return paragraphs;
  }

  private static Alignment align(String... texts) {
    return new BestFirstAligner().align(Rows.versions(texts), null);
  }

  @Test
  void copiesAlignOneToOne() {
    String text = String.join("\n", paragraphs(300, 1));
    Alignment alignment = align(text, text, text);
    assertThat(alignment.rows()).hasSize(900).allMatch(row -> row.mentions().size() == 3);
    assertThat(pure(alignment)).isEqualTo(1.0);
  }

  @Test
  void omittedParagraphsLeaveTheRestInPlace() {
    List<String> all = paragraphs(200, 2);
    List<String> some = new ArrayList<>(all);
    some.subList(40, 60).clear();
    some.subList(100, 103).clear();
    Alignment alignment = align(String.join("\n", all), String.join("\n", some));
    assertThat(pure(alignment)).isGreaterThan(0.98);
    assertThat(alignment.rows().stream().filter(row -> row.mentions().size() == 2).count())
        .isGreaterThan(3 * 177 - 8);
  }

  @Test
  void reorderedParagraphsFindEachOther() {
    List<String> all = paragraphs(200, 3);
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(4));
    Alignment alignment = align(String.join("\n", all), String.join("\n", shuffled));
    assertThat(pure(alignment)).isGreaterThan(0.98);
  }

  @Test
  void aMovedPassageIsFollowed() {
    List<String> all = paragraphs(120, 5);
    List<String> moved = new ArrayList<>(all);
    Collections.rotate(moved.subList(0, 100), 12);
    assertThat(pure(align(String.join("\n", all), String.join("\n", moved)))).isGreaterThan(0.97);
  }

  @Test
  void oneAlteredFigureOfAHundredStaysInItsRow() {
    List<String> all = paragraphs(100, 6);
    List<String> altered = new ArrayList<>(all);
    altered.set(50, all.get(50).replaceFirst("of \\[\\d+]", "of [777]"));
    Alignment alignment =
        align(String.join("\n", all), String.join("\n", all), String.join("\n", altered));
    assertThat(alignment.rows()).hasSize(300).allMatch(row -> row.mentions().size() == 3);
  }

  @Test
  void aLongTableWithoutSentencesAligns() {
    String table = String.join(" ", paragraphs(2000, 7)).replace(". ", ", ");
    String shorter = table.replaceFirst("\\[\\d+]", "");
    Alignment alignment = align(table, shorter);
    assertThat(alignment.rows().stream().filter(row -> row.mentions().size() == 2).count())
        .isEqualTo(5999);
  }

  @Test
  void aTableOfOneValueAligns() {
    Alignment alignment = align("[1] ".repeat(5000), "[1] ".repeat(4990));
    assertThat(alignment.rows().stream().filter(row -> row.mentions().size() == 2).count())
        .isGreaterThan(4900);
  }

  @Test
  void workGrowsWithTheTextNotWithItsSquare() {
    for (int variant = 0; variant < 4; variant++) {
      long once = work(variant, 1000);
      long twice = work(variant, 2000);
      assertThat((double) twice / once).as("variant " + variant).isLessThan(2.3);
    }
  }

  /** Names and figures that a short text has once, a long one has often. */
  @Test
  void whatRecursInALongTextStillFindsItsPlace() {
    String text = String.join(" ", recurring(4000));
    Work work = new Work();
    Alignment alignment =
        new BestFirstAligner().align(Rows.versions(text, changed(text)), null, work);
    assertThat(alignment.rows().stream().filter(row -> row.mentions().size() == 2).count())
        .isGreaterThan(7900);
    assertThat(work.steps()).isLessThan(4000 * 10);
  }

  /** Sentences about forty towns in turn. */
  private static List<String> recurring(int size) {
    Random random = new Random(10);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String town = "Ta" + "bdfgklmn".charAt(i % 8) + "o" + "prstv".charAt(i / 8 % 5) + "ar";
      int came = random.nextInt(400);
      sentences.add("In " + town + " [" + came + "] of [" + random.nextInt(900) + "] came.");
    }
    return sentences;
  }

  /** Some figures are others. */
  private static String changed(String text) {
    return text.replaceAll("\\[\\d*13]", "[7]");
  }

  private static long work(int variant, int size) {
    List<String> all = paragraphs(size, 8);
    List<String> other = new ArrayList<>(all);
    switch (variant) {
      case 0 -> Collections.shuffle(other, new Random(9));
      case 1 -> other.removeIf(paragraph -> paragraph.contains("[7 %]"));
      case 2 -> other.replaceAll(paragraph -> paragraph.replaceAll("\\d+", "3"));
      default -> all.replaceAll(paragraph -> paragraph.replace(". ", ", "));
    }
    String glue = variant == 3 ? " " : "\n";
    Work work = new Work();
    new BestFirstAligner()
        .align(Rows.versions(String.join(glue, all), String.join(glue, other)), null, work);
    return work.steps();
  }
}
