package org.unanimous.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unanimous.divergence.DivergenceKind;

class SarifReportTest {
  @Test
  void writesAResultAtTheDeviatingPlaceAndTheOthersAsRelated() {
    var document =
        new CheckedDocument(
            "pump",
            SampleReport.pump(),
            Map.of("de", Origin.ofText("docs/über uns.md", "Die Pumpe kostet 900 €.\nSie wiegt.")));
    assertThat(SarifReport.create().format(List.of(document)))
        .contains(
            """
            {"ruleId":"N6","level":"note","message":{"text":"The weight is rounded in one \
            version."},"locations":[{"physicalLocation":{"artifactLocation":\
            {"uri":"docs/%C3%BCber%20uns.md"},\
            "region":{"startLine":2,"startColumn":11,"endLine":2,"endColumn":16}}}],\
            "relatedLocations":[{"id":1,"physicalLocation":{"artifactLocation":{"uri":"en"},\
            "region":{"startLine":2,"startColumn":11,"endLine":2,"endColumn":16}},\
            "message":{"text":"en: 40 kg"}}],\
            "partialFingerprints":{"unanimous/v1":"N6-0"},\
            "properties":{"severity":"NEUTRAL","document":"pump","versions":["de"]}}""");
  }

  @Test
  void levelsFollowTheSeverity() {
    assertThat(SarifReport.create().format(SampleReport.pump()))
        .contains("{\"ruleId\":\"N1\",\"level\":\"error\",\"message\":{\"text\":")
        .contains("Likely cause: a zero too many");
  }

  @Test
  void describesEveryRule() {
    assertThat(SarifReport.create().format(List.of()))
        .startsWith(
            "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                + "sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":"
                + "{\"name\":\"Unanimous\",\"rules\":[{\"id\":\"N1\",\"name\":\"VALUE_CHANGED\","
                + "\"shortDescription\":{\"text\":\"value changed\"}},")
        .endsWith("\"columnKind\":\"utf16CodeUnits\",\"results\":[]}]}\n")
        .contains(
            List.of(DivergenceKind.values()).stream()
                .map(kind -> "{\"id\":\"" + kind.code() + "\",\"name\":\"" + kind + "\"")
                .toList());
  }

  @Test
  void pathsBecomeUriReferences() {
    assertThat(UriReference.of("a/b c.md")).isEqualTo("a/b%20c.md");
    assertThat(UriReference.of("/tmp/ж.md")).isEqualTo("file:///tmp/%D0%B6.md");
    assertThat(UriReference.of("C:\\docs\\a.md")).isEqualTo("file:///C%3A/docs/a.md");
    assertThat(UriReference.of("en:1")).isEqualTo("en%3A1");
  }
}
