package org.unanimous.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageZonesTest {
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
        "%<total>d",
        "%'d",
        "{ $files }",
        "{$files2}",
        "%max_2%",
        "$FILE_2$",
        "$2$",
        "$t(limits.v2)",
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
        "for $1 or $2",
        "%5 indirim, %1 faiz",
        "50%off20% now",
        "wenn x <y und 7> z",
        "about 1:100: 5",
        "and/or 24/7 km/h",
        "SPDY/3.1 or 1/2.5kg, on 12/05/2019.",
        "$5, $6-$7 and 8$",
        "918-6 and 0 x 5",
        "{",
        "%",
        "{{",
        ""
      })
  void isNone(String text) {
    assertThat(placeholders(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<0>",
        "</12>",
        "<1/>",
        "<br>",
        "<a href=\"p2020.html\">",
        "<img width='20'/>",
        "{% if n > 5 %}",
        "{#section-3}",
        "{* a.py hl[3] *}",
        "{! docs/a3.py !}",
        ":icon-24-px:",
        ":100:",
        ":+1:"
      })
  void isMarkup(String tag) {
    assertThat(kinds("Send " + tag + " now")).containsExactly("MARKUP " + tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://acme.org/v2/2020?a=5",
        "mailto:team5@acme.org",
        "/api/sites/111/cameras",
        "/v2/{id}/7",
        "src/v2/limits3.py",
        "../../v4/a47.txt",
        "C:\\dir48\\x"
      })
  void isALink(String address) {
    assertThat(kinds("See " + address + ".")).containsExactly("LINK " + address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0a1b2c3d-97e1-479e-918b-6bfb0c3d1c72",
        "0x5F",
        "$x^2 + 5y$",
        "$n_1 = 12$",
        "$$8 x + 9$$"
      })
  void isCode(String code) {
    assertThat(kinds("It is " + code + ".")).containsExactly("CODE " + code);
  }

  @Test
  void numberedArgumentsAreNoPrices() {
    List<String> bundle = List.of("$1 of $2", "by $2, $1", "to $2", "no argument", "%2 of %1");
    MessageZones zones = MessageZones.of(bundle);
    assertThat(texts(zones, "$2: $1 for $3.50, US$1, $15, $1,000, 100%1"))
        .containsExactly("$2", "$1");
    assertThat(texts(zones, "%1 of %2, %25")).containsExactly("%1", "%2");
  }

  @Test
  void pricesAreNoNumberedArguments() {
    MessageZones zones = MessageZones.of(List.of("for $1", "for $5", "for $12", "%5", "%10"));
    assertThat(texts(zones, "$1 and $2, %1")).isEmpty();
    assertThat(texts(MessageZones.of(List.of("$1 a month", "$1 or $1")), "$1, $2")).isEmpty();
  }

  @Test
  void ofTwoThatOverlapTheFirstAndLongerStays() {
    Zone link = new Zone(ZoneKind.LINK, new Span(4, 12));
    assertThat(MessageZones.common().in("see www.{0}x and {1}", List.of(link)))
        .containsExactly(link, new Zone(ZoneKind.PLACEHOLDER, new Span(17, 20)));
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
    assertThat(MessageZones.common().in("Save 50%% or %d%%"))
        .extracting(Zone::span)
        .containsExactly(new Span(8, 9), new Span(13, 15), new Span(16, 17));
  }

  @Test
  void bracesInBracesCostNoMore() {
    String deep = "{a,b".repeat(50_000);
    assertThat(MessageZones.common().in(deep)).isEmpty();
    assertThat(MessageZones.common().in(deep + "}".repeat(50_000))).hasSize(1);
  }

  @Test
  void longPathsAndOpenTagsCostNoMore() {
    assertThat(MessageZones.common().in("/a".repeat(50_000))).hasSize(1);
    assertThat(MessageZones.common().in("a/b".repeat(50_000) + ".md")).hasSize(1);
    assertThat(MessageZones.common().in("{%<a x".repeat(50_000))).isEmpty();
  }

  private static List<String> placeholders(String text) {
    return texts(MessageZones.common(), text);
  }

  private static List<String> texts(MessageZones zones, String text) {
    return zones.in(text).stream().map(zone -> zone.span().in(text)).toList();
  }

  private static List<String> kinds(String text) {
    return MessageZones.common().in(text).stream()
        .map(zone -> zone.kind() + " " + zone.span().in(text))
        .toList();
  }
}
