package org.unanimous.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.report.CheckedDocument;
import org.unanimous.report.ConsistencyReport;
import org.unanimous.report.Origin;
import org.unanimous.report.SarifReport;
import org.unanimous.text.Version;

/** Our logs are what the published schema of SARIF 2.1.0 asks for. */
class SarifSchemaTest {
  private static final JsonSchema SCHEMA = schema();

  @Test
  void anArticleIsValid() {
    assertThat(ArticleExample.report().divergences()).isNotEmpty();
    assertThat(problems(List.of(CheckedDocument.of(ArticleExample.report())))).isEmpty();
  }

  @Test
  void severalDocumentsWithOddNamesAreValid() {
    String en = "It costs \"5 euros\".\r\nAnd \ud800 3 kg.";
    String de = "Es kostet 50 Euro.\r\n";
    ConsistencyReport report =
        ConsistencyChecker.create().check(Version.of("en", en), Version.of("de@a b", de));
    Origin file = Origin.ofText("C:\\some where\\100%\\ж [1].md", en);
    assertThat(
            problems(
                List.of(
                    new CheckedDocument("#1", report, Map.of("en", file)),
                    new CheckedDocument("", report, Map.of()))))
        .isEmpty();
  }

  @Test
  void aLogWithoutResultsIsValid() {
    assertThat(problems(List.of())).isEmpty();
  }

  @Test
  void theSchemaFindsMistakes() {
    String log = SarifReport.create().format(List.of());
    assertThat(SCHEMA.validate(log.replace("\"2.1.0\"", "\"2.1\""), InputFormat.JSON)).isNotEmpty();
  }

  private static Set<ValidationMessage> problems(List<CheckedDocument> documents) {
    return SCHEMA.validate(
        SarifReport.create().format(documents),
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  private static JsonSchema schema() {
    try (InputStream in =
        SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
