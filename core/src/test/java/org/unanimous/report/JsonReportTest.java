package org.unanimous.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.CalendarDate;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ClaimKind;
import org.unanimous.claim.Grain;
import org.unanimous.claim.Modifier;
import org.unanimous.claim.ModifierKind;
import org.unanimous.claim.Notation;
import org.unanimous.claim.Quantity;
import org.unanimous.claim.Rational;
import org.unanimous.claim.Reading;
import org.unanimous.claim.Strength;
import org.unanimous.claim.Unit;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Excerpt;
import org.unanimous.text.Span;
import org.unanimous.text.Version;

class JsonReportTest {
  private static final Notation NOTATION =
      new Notation(Notation.Form.DIGITS, "", true, 0, "sample");

  @Test
  void writesRowsAndDivergences() {
    assertThat(JsonReport.create().format("7", SampleReport.pump()))
        .isEqualTo(
            """
            {"id":"7","reference":null,"versions":[{"id":"de","claims":2,"matched":2},\
            {"id":"en","claims":2,"matched":2}],\
            "rows":[{"kind":"MONEY","mentions":{"de":[{"start":17,"end":22,"text":"900 €"}],\
            "en":[{"start":15,"end":18,"text":"€90"}]}},\
            {"kind":"MEASURE","mentions":{"de":[{"start":34,"end":39,"text":"40 kg"}],\
            "en":[{"start":30,"end":35,"text":"40 kg"}]}}],\
            "divergences":[{"kind":"ROUNDED","severity":"NEUTRAL","rule":"N6","versions":["de"],\
            "tie":false,"expected":"","found":"",\
            "explanation":"The weight is rounded in one version.","cause":"","fingerprint":"N6-0",\
            "mentions":{"de":[{"start":34,"end":39,"text":"40 kg"}],\
            "en":[{"start":30,"end":35,"text":"40 kg"}]}},\
            {"kind":"VALUE_CHANGED","severity":"CRITICAL","rule":"N1","versions":["de","en"],\
            "tie":true,"expected":"","found":"","explanation":"en says 90 EUR, de says 900 EUR.",\
            "cause":"a zero too many","fingerprint":"N1-1",\
            "mentions":{"de":[{"start":17,"end":22,"text":"900 €"}],\
            "en":[{"start":15,"end":18,"text":"€90"}]}}],\
            "limited":[]}""");
  }

  @Test
  void writesClaimsOnlyWhenAsked() {
    assertThat(JsonReport.create().format(SampleReport.pump())).doesNotContain("\"claims\":{");
    assertThat(JsonReport.create().withClaims().format(SampleReport.pump()))
        .contains("\"claims\":{\"de\":[{\"start\":17,\"end\":22,\"text\":\"900 €\"");
  }

  @Test
  void writesOneLineForEachDocument() {
    var one = new CheckedDocument("a", SampleReport.pump(), Map.of());
    var other = new CheckedDocument("b", SampleReport.pump(), Map.of());
    assertThat(JsonReport.create().format(List.of(one, other)).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"a\","),
            line -> assertThat(line).startsWith("{\"id\":\"b\","));
  }

  @Test
  void documentsKnowFilesAndPlaces() {
    var origins = Map.of("de", Origin.ofText("de.md", "Die Pumpe kostet 900 €.\nSie wiegt."));
    var document = new CheckedDocument("pump", SampleReport.pump(), origins);
    assertThat(JsonReport.create().format(List.of(document)))
        .contains("{\"id\":\"de\",\"file\":\"de.md\",\"claims\":2,\"matched\":2}")
        .contains("{\"start\":34,\"end\":39,\"text\":\"40 kg\",\"line\":2,\"column\":11}");
  }

  @Test
  void writesMoneyWithModifiersReadingsAndSource() {
    Unit dollar = Unit.currency("USD");
    String text = "Up to $1.5 says Ann";
    Claim claim =
        new Claim(
            new Excerpt(text, 6, 10),
            List.of(
                Reading.of(ClaimKind.MONEY, Quantity.point(Rational.of(3, 2), dollar, -1)),
                Reading.of(ClaimKind.MONEY, Quantity.point(Rational.of(15), dollar, 0))),
            NOTATION,
            List.of(new Modifier(ModifierKind.UP_TO, new Span(0, 5))),
            Strength.STRONG,
            0,
            new Attribution(
                "Ann",
                new Span(16, 19),
                new Span(11, 15),
                new Span(0, 10),
                Attribution.Mode.INDIRECT));
    assertThat(json(text, claim))
        .isEqualTo(
            """
            {"id":"x","claims":[{"start":6,"end":10,"text":"$1.5","kind":"MONEY","low":"1.5",\
            "high":"1.5","unit":"USD","modifiers":["UP_TO"],\
            "readings":[{"kind":"MONEY","low":"15","high":"15","unit":"USD"}],\
            "strength":"STRONG","subject":["says","Ann"],\
            "attribution":{"source":"Ann","cue":"says","mode":"INDIRECT",\
            "content":"Up to $1.5"},"sentence":0}],"statements":[],\
            "limited":[]}""");
  }

  @Test
  void writesOpenIntervals() {
    Quantity hundreds = new Quantity(Rational.of(200), null, true, false, null, 2);
    assertThat(json("hundreds", claim("hundreds", Reading.of(ClaimKind.NUMBER, hundreds))))
        .contains(
            "\"low\":\"200\",\"high\":null,\"lowClosed\":true,\"highClosed\":false,\"unit\":null");
  }

  @Test
  void writesDatesTimesAndNames() {
    assertThat(json("1990s", claim("1990s", Reading.of(CalendarDate.period(1990, Grain.DECADE)))))
        .contains("\"low\":null,\"high\":null,\"unit\":null")
        .contains("\"date\":{\"year\":1990,\"grain\":\"DECADE\"}");
    assertThat(json("noon", claim("noon", Reading.ofTime(720)))).contains("\"minutes\":720");
    assertThat(json("GPT-4", claim("GPT-4", Reading.ofName("GPT-4"))))
        .contains("\"name\":\"GPT-4\"");
  }

  @Test
  void namesLanguagesWithoutData() {
    VersionClaims version = new VersionClaims(Version.of("ka", ""), List.of(), List.of(), true);
    assertThat(JsonReport.format(null, version))
        .isEqualTo("{\"id\":null,\"claims\":[],\"statements\":[],\"limited\":[\"ka\"]}");
  }

  @Test
  void anyTextIsValidJson() {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out).value("\"\\\n\u0001\ud800x\udc00\ud83d\ude00\u2028é");
    assertThat(out).hasToString("\"\\\"\\\\\\n\\u0001\\ud800x\\udc00\ud83d\ude00\\u2028é\"");
  }

  private static Claim claim(String quote, Reading reading) {
    return new Claim(
        new Excerpt(quote, 0, quote.length()),
        List.of(reading),
        NOTATION,
        List.of(),
        Strength.WEAK,
        0,
        null);
  }

  private static String json(String text, Claim claim) {
    Version version = Version.of("en", text);
    return JsonReport.format("x", new VersionClaims(version, List.of(claim), List.of(), false));
  }
}
