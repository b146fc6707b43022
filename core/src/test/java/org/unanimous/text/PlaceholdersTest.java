package org.unanimous.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{0}",
        "{ 12 }",
        "{0,number,#.##}",
        "{0, date, yyyy-MM-dd}",
        "{0,choice,0#no files|1#one file|1<{0} files}",
        "{count, plural, =0 {no files} one {# file} other {# files in 3 folders}}",
        "{user.name}",
        "{items[2]}",
        "{}",
        "{0:N2}",
        "{:.2f}",
        "{{count}}",
        "{{ total | number:2 }}",
        "{{{name}}}",
        "${price}",
        "${2 * n}",
        "#{bean.limit}",
        "%{count}",
        "%s",
        "%d",
        "%1$s",
        "%2$,.2f",
        "%02d",
        "%-20s",
        "%.3f",
        "%ld",
        "%llu",
        "%@",
        "%2$@",
        "%tY",
        "%1$tH",
        "%(total)d",
        "%(price).2f",
        "%n"
      })
  void isAPlaceholder(String placeholder) {
    assertThat(placeholders("About " + placeholder + ", at least.")).containsExactly(placeholder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50 % des Umsatzes",
        "50% discount, 20%off",
        "eine 100%ige Lösung",
        "eine 5 %-ige Lösung",
        "10%-os kedvezmény",
        "%50si ve %20 daha",
        "the set {1, 2, 3}",
        "{see 5 below}",
        "{Note: 5 items}",
        "an open { brace and a %",
        "a closing } brace",
        "$5 and #7",
        "{",
        "%",
        "{{",
        ""
      })
  void isNone(String text) {
    assertThat(placeholders(text)).isEmpty();
  }

  @Test
  void standInOrderAndDoNotOverlap() {
    assertThat(placeholders("%d of {0} ({1,number}), %s%s or {a {b} c}"))
        .containsExactly("%d", "{0}", "{1,number}", "%s", "%s", "{b}");
  }

  @Test
  void mayTouchLetters() {
    assertThat(placeholders("%dh %dmin, %1$dx%2$d, {0}px, 3 %s"))
        .containsExactly("%d", "%d", "%1$d", "%2$d", "{0}", "%s");
  }

  @Test
  void ofTwoPercentSignsTheFirstRemains() {
    assertThat(Placeholders.in("Save 50%% or %d%%"))
        .extracting(Zone::span)
        .containsExactly(new Span(8, 9), new Span(13, 15), new Span(16, 17));
  }

  @Test
  void bracesInBracesCostNoMore() {
    String deep = "{a,b".repeat(50_000);
    assertThat(Placeholders.in(deep)).isEmpty();
    assertThat(Placeholders.in(deep + "}".repeat(50_000))).hasSize(1);
  }

  private static List<String> placeholders(String text) {
    return Placeholders.in(text).stream().map(zone -> zone.span().in(text)).toList();
  }
}
