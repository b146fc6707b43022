package org.unanimous.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void versionsThatAgreeEndWithZero() throws IOException {
    String en = "en=" + file("en.txt", "It is late.");
    String de = "de=" + file("de.txt", "Es ist spät.");
    assertThat(run("check", en, de)).isZero();
    assertThat(out.toString()).contains("No divergence found.");
  }

  @Test
  void anEmptyVersionIsAVersion() throws IOException {
    String en = "en=" + file("en.txt", "");
    String de = "de=" + file("de.txt", "");
    assertThat(run("check", en, de)).isZero();
    assertThat(out.toString()).contains("en  0 claims read, 0 matched");
    assertThat(err.toString()).startsWith("Nothing was compared: no fact is read in two versions");
  }

  @Test
  void writesJson() throws IOException {
    String en = "en=" + file("en.txt", "It is late.");
    String de = "de=" + file("de.txt", "Es ist spät.");
    assertThat(run("check", en, de, "--format", "json", "--reference", "en")).isZero();
    assertThat(out.toString()).startsWith("{\"reference\":\"en\",").endsWith("}\n");
  }

  @Test
  void writesToAFile() throws IOException {
    String en = "en=" + file("en.txt", "It is late.");
    String de = "de=" + file("de.txt", "Es ist spät.");
    Path report = folder.resolve("report.txt");
    assertThat(run("check", en, de, "--output", report.toString())).isZero();
    assertThat(report).content(StandardCharsets.UTF_8).contains("No divergence found.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenIsNamed() throws IOException {
    String en = "en=" + file("en.txt", "5 km");
    String de = "de=" + file("de.txt", "5 km");
    Path nowhere = folder.resolve("no/report.txt");
    assertThat(run("check", en, de, "--output", nowhere.toString())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("unanimous: Cannot write %s: no such folder%n".formatted(nowhere));
  }

  @Test
  void brokenJsonIsNamedWithItsPlace() throws IOException {
    Path json = file("en.json", "{\"a\": {");
    assertThat(run("check", "en=" + json, "de=" + json)).isEqualTo(2);
    assertThat(err.toString())
        .contains("Unexpected end-of-input: expected close marker for Object (1:8)");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(run("check", "en=nowhere.txt", "de=nowhere.txt")).isEqualTo(2);
    assertThat(err).hasToString("unanimous: No such file: nowhere.txt" + System.lineSeparator());
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "caf\u00e9 5".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run("check", "fr=" + latin, "en=" + latin)).isEqualTo(2);
    assertThat(err.toString()).contains(latin + " is not UTF-8 (byte 3); convert it first");
  }

  @Test
  void oneVersionIsNothingToCompare() throws IOException {
    String en = "en=" + file("en.txt", "5");
    assertThat(run("check", en)).isEqualTo(2);
    assertThat(err.toString()).contains("One version cannot disagree; name another");
  }

  @Test
  void theSameVersionTwiceIsNamed() throws IOException {
    String en = "en=" + file("en.txt", "5");
    assertThat(run("check", en, en)).isEqualTo(2);
    assertThat(err.toString()).contains("Two versions have the id 'en'", "'en@b'");
  }

  @Test
  void anInvalidLanguageTagIsNamed() throws IOException {
    assertThat(run("check", "e!=" + file("en.txt", "5"))).isEqualTo(2);
    assertThat(err.toString()).contains("'e!' is not a BCP 47 language tag such as 'de'");
  }

  @Test
  void anUnknownReferenceIsNamed() throws IOException {
    String en = "en=" + file("en.txt", "5");
    String de = "de=" + file("de.txt", "5");
    assertThat(run("check", en, de, "--reference", "fr")).isEqualTo(2);
    assertThat(err.toString()).contains("The reference 'fr' is none of the versions [en, de]");
  }

  @Test
  void aFileWithoutLanguageIsExplained() {
    assertThat(run("check", "a.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("'a.txt' does not say its language; write for example en=");
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThat(run("check", "--quux")).isEqualTo(2);
    assertThat(err.toString())
        .contains("unanimous: Unknown option: '--quux'", "For help: unanimous check --help");
  }

  @Test
  void noCommandIsExplained() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("Say what to do: check, extract or batch");
  }

  @Test
  void helpTeaches() {
    assertThat(run("check", "--help")).isZero();
    assertThat(out.toString()).contains("check en=news.en.txt de=news.de.txt");
  }

  @Test
  void extractWritesTheClaimsOfEachText() throws IOException {
    String en = "en=" + file("en.txt", "It is late.");
    assertThat(run("extract", en)).isZero();
    assertThat(out.toString()).startsWith("{\"id\":\"en\",\"claims\":[]");
  }

  @Test
  void extractWantsTextsOrLines() {
    assertThat(run("extract")).isEqualTo(2);
    assertThat(err.toString()).contains("Give either texts (en=a.txt) or --jsonl");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... args) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
  }
}
