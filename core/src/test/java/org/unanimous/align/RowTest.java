package org.unanimous.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unanimous.claim.Claim;
import org.unanimous.claim.MarkedText;

class RowTest {
  private static final String A = "en@a";
  private static final String B = "en@b";
  private static final String C = "en@c";

  /** Of three versions, one of which says it twice and one not at all. */
  private static Row ofAll() {
    List<Claim> claims = MarkedText.version(A, "[5] dogs, yes [5], and [5] more").claims();
    return new Row(List.of(A, B, C), claims, new int[] {2, 2, 3});
  }

  /** The same, made from mentions by id. */
  private static Row ofMentions() {
    return new Row(new TreeMap<>(ofAll().mentions()));
  }

  static Stream<Row> rows() {
    return Stream.of(ofAll(), ofMentions());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsWhoStatesIt(Row row) {
    assertThat(row.claims()).hasSize(3);
    assertThat(row.voices()).isEqualTo(2);
    assertThat(row.mentions()).containsOnlyKeys(A, C);
    assertThat(row.in(A)).isEqualTo(row.claims().subList(0, 2));
    assertThat(row.in(B)).isEmpty();
    assertThat(row.in(C)).containsExactly(row.claims().get(2));
    assertThat(row.in("xx")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsTheFirstMention(Row row) {
    assertThat(row.first()).isSameAs(row.claims().get(0)).isSameAs(row.first(A));
    assertThat(row.first(B)).isNull();
    assertThat(row.first(C)).isSameAs(row.claims().get(2));
    assertThat(row.first("xx")).isNull();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void cannotBeChanged(Row row) {
    assertThat(row.claims()).isUnmodifiable();
    assertThat(row.in(A)).isUnmodifiable();
    assertThat(row.mentions()).isUnmodifiable();
  }

  @Test
  void isEqualHoweverItWasMade() {
    assertThat(ofMentions()).isEqualTo(ofAll()).hasSameHashCodeAs(ofAll());
  }

  @Test
  void needsAMentionInEachVersionItNames() {
    TreeMap<String, List<Claim>> mentions = new TreeMap<>(ofAll().mentions());
    mentions.put(B, List.of());
    assertThatThrownBy(() -> new Row(mentions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a mention");
  }
}
