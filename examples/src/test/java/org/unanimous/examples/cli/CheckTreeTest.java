package org.unanimous.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTreeTest {
  private static final String TREE = "{lang}/**/*.md";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTree() throws IOException {
    file("en/limits.md", "# Limits\n\nUploads are limited to **500** MB.\n");
    file("de/limits.md", "# Grenzen\n\nUploads sind auf **100** MB begrenzt.\n");
    file("en/sub/start.md", "Ready in 5 minutes.");
    file("de/sub/start.md", "In 5 Minuten bereit.");
    file("en/only.md", "The year 2019.");
    file(".git/de/only.md", "Das Jahr 2018.");
  }

  @Test
  void placesAreThoseOfTheFiles() {
    assertThat(check("--layout", TREE)).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "{lang}/limits.md",
            "MAJOR: value changed in de",
            folder.resolve("en/limits.md") + ":3:26",
            folder.resolve("de/limits.md") + ":3:20",
            "de  2 claims read, 2 matched",
            "1 divergence (1 major) in 1 of 2 documents.");
  }

  @Test
  void aReferenceInTheTreeIsTrusted() {
    assertThat(check("--layout", TREE, "--reference", "de")).isEqualTo(1);
    assertThat(out.toString()).contains("MAJOR: value changed in en");
    assertThat(check("--layout", TREE, "--no-reference")).isEqualTo(1);
    assertThat(out.toString()).contains("MAJOR: value changed between de, en");
  }

  @Test
  void theBarCanBeRaisedForAKind() {
    assertThat(check("--layout", TREE, "--fail-on", "critical")).isZero();
    assertThat(check("--layout", TREE, "--fail-on", "major,value_changed=critical")).isZero();
    assertThat(check("--layout", TREE, "--fail-on", "VALUE_CHANGED=never")).isZero();
    assertThat(check("--layout", TREE, "--fail-on", "DATE_CHANGED=never")).isEqualTo(1);
  }

  @Test
  void anUnknownBarIsNamed() {
    assertThat(check("--layout", TREE, "--fail-on", "severe")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--fail-on knows no 'severe', only [NEUTRAL, MINOR, MAJOR, CRITICAL]");
  }

  @Test
  void aLayoutThatFitsNothingIsNamed() {
    assertThat(check("--layout", "{lang}/**/*.html")).isEqualTo(2);
    assertThat(err.toString()).contains("The layout '{lang}/**/*.html' fits no file in " + folder);
  }

  @Test
  void aLayoutThatFindsOneLanguageIsNamed() {
    assertThat(check("--layout", "{lang}/only.md")).isEqualTo(2);
    assertThat(err.toString())
        .contains("finds no text in two languages, only {lang}/only.md in [en]");
  }

  @Test
  void aLanguageThatIsNotThereIsNamed() {
    assertThat(check("--layout", TREE, "--reference", "fr")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--reference names 'fr', but the files that were found are in [de, en]");
    assertThat(check("--layout", TREE, "--languages", "de,pl")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--languages names 'pl', but the files that were found are in [de, en]");
    assertThat(check("--layout", TREE, "--base", "em")).isEqualTo(2);
    assertThat(err.toString()).contains("--base names 'em', but the files that were found are in");
  }

  @Test
  void oneLanguageIsNothingToCompare() {
    assertThat(check("--layout", TREE, "--languages", "de")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--languages names one language; name another to compare it with, of [de, en]");
  }

  @Test
  void aLayoutMayStandByItself() {
    assertThat(run("check", folder + "/" + TREE)).isEqualTo(1);
    assertThat(out.toString()).contains("{lang}/limits.md", folder.resolve("de/limits.md") + ":3");
  }

  @Test
  void withoutFoldersOnlyFilesBesideEachOtherFit() throws IOException {
    file("start.md", "5 days");
    file("start.de.md", "5 Tage");
    file("sub/start.de.md", "7 Tage");
    assertThat(check("--layout", "start{.lang,}.md")).isZero();
    assertThat(check("--layout", "**/*{.lang,}.md", "--languages", "en,de")).isZero();
  }

  @Test
  void twoFilesOfOneLanguageAreNamed() throws IOException {
    file("start.md", "a");
    file("start.en.md", "b");
    assertThat(check("--layout", "start{.lang,}.md")).isEqualTo(2);
    assertThat(err.toString()).contains("are in 'en'; is --base right?");
  }

  @Test
  void aFolderWithoutLayoutIsExplained() {
    assertThat(check()).isEqualTo(2);
    assertThat(err.toString())
        .contains("is a folder; say how its paths tell their language, for example --layout");
  }

  @Test
  void anUnknownFormatIsNamed() throws IOException {
    file("en/a.docx", "x");
    file("de/a.docx", "x");
    assertThat(check("--layout", "{lang}/a.docx")).isEqualTo(2);
    assertThat(err.toString()).contains("Cannot tell the format of ", "a.docx", ".md, .markdown");
    assertThat(check("--layout", "{lang}/a.docx", "--read-as", "text")).isZero();
  }

  @Test
  void keysNeverAlignWithEachOther() throws IOException {
    file("m.properties", "a=5 days\nb=7 days\nc=only here");
    file("m_de.properties", "b=5 Tage\na=5 Tage");
    assertThat(check("--layout", "*{_lang,}.properties")).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "m{_lang,}.properties#b",
            "en says 7 days",
            "1 divergence (1 major) in 1 of 2 documents.")
        .doesNotContain("properties#a");
  }

  @Test
  void namedBundlesAreManyTextsToo() throws IOException {
    String en = "en=" + file("m.json", "{\"a\": \"5 days\", \"b\": \"7 days\"}");
    String de = "de=" + file("m.de.json", "{\"a\": \"5 Tage\", \"b\": \"8 Tage\"}");
    assertThat(run("check", en, de)).isEqualTo(1);
    assertThat(out.toString()).contains("b\n\nMAJOR: value changed in de");
  }

  @Test
  void bundlesThatShareNoKeyAreNoPass() throws IOException {
    String en = "en=" + file("m.json", "{\"a\": \"5 days\"}");
    String de = "de=" + file("m.de.json", "{\"b\": \"5 Tage\"}");
    assertThat(run("check", en, de)).isEqualTo(2);
    assertThat(err.toString()).contains("No text is there in two languages");
  }

  @Test
  void pluralFormsThatSpellTheCountOutAreLeftOut() throws IOException {
    file("m.json", "{\"a_one\": \"1 day\", \"a_other\": \"{{n}} days\"}");
    file("m.de.json", "{\"a_one\": \"ein einziger Tag, 5 Sterne\", \"a_other\": \"{{n}} Tage\"}");
    assertThat(check("--layout", "m{.lang,}.json")).isZero();
  }

  @Test
  void argumentsThatOneLanguageNumbersAreNoPricesInAnother() throws IOException {
    file("m.json", "{\"a\": \"$1 of $2\", \"b\": \"Version $1\"}");
    file("m.de.json", "{\"a\": \"$2\", \"b\": \"Version\"}");
    assertThat(check("--layout", "m{.lang,}.json")).isZero();
  }

  @Test
  void aBaselineHoldsWhatIsAccepted() throws IOException {
    String baseline = folder.resolve("accepted.json").toString();
    assertThat(check("--layout", TREE, "--baseline", baseline)).isEqualTo(2);
    assertThat(err.toString()).contains("; --update-baseline writes one");
    assertThat(check("--layout", TREE, "--baseline", baseline, "--update-baseline")).isZero();
    assertThat(check("--layout", TREE, "--baseline", baseline)).isZero();
    file("de/limits.md", "Uploads sind auf 500 MB begrenzt.");
    err.getBuffer().setLength(0);
    assertThat(check("--layout", TREE, "--baseline", baseline)).isZero();
    assertThat(err.toString())
        .startsWith("No longer found, though in ")
        .contains("{lang}/limits.md: VALUE_CHANGED in de, found 100 megabyte");
  }

  @Test
  void anAcceptedFindingCanExpire() throws IOException {
    Path baseline = folder.resolve("accepted.json");
    check("--layout", TREE, "--baseline", baseline.toString(), "--update-baseline");
    String accepted = Files.readString(baseline);
    edit(baseline, accepted, "2999-01-31");
    assertThat(check("--layout", TREE, "--baseline", baseline.toString())).isZero();
    edit(baseline, accepted, "2020-01-31");
    assertThat(check("--layout", TREE, "--baseline", baseline.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("Accepted until 2020-01-31: {lang}/limits.md", "(smaller)");
    check("--layout", TREE, "--baseline", baseline.toString(), "--update-baseline");
    assertThat(baseline).content().contains("\"reason\" : \"smaller\"").doesNotContain("2020");
  }

  @Test
  void aFileThatIsNoBaselineIsNamed() throws IOException {
    String file = file("accepted.json", "[\"5 days\"]").toString();
    assertThat(check("--layout", TREE, "--baseline", file)).isEqualTo(2);
    assertThat(err.toString())
        .contains("accepted.json is no baseline: it has no list \"accepted\"");
  }

  private static void edit(Path baseline, String accepted, String day) throws IOException {
    String reason = "\"reason\" : \"smaller\",\n\"expires\" : \"" + day + "\"";
    Files.writeString(baseline, accepted.replace("\"reason\" : \"\"", reason));
  }

  @Test
  void progressIsShownIfAsked() {
    assertThat(check("--layout", TREE, "--progress")).isEqualTo(1);
    assertThat(err.toString()).endsWith("\r\u001b[K");
  }

  @Test
  void allFormatsTakeATree() {
    for (Format format : Format.values()) {
      assertThat(check("--layout", TREE, "--format", format.name())).isEqualTo(1);
    }
    assertThat(out.toString()).contains("\"startLine\":3,\"startColumn\":20");
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private int check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = folder.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return run(args);
  }

  private int run(String... args) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
  }
}
