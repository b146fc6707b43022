package org.unanimous.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.unanimous.assertj.UnanimousAssertions.assertThatBundle;
import static org.unanimous.assertj.UnanimousAssertions.assertThatVersions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unanimous.text.Version;

/** What the README shows is compiled and run here, and printed what it says. */
class ReadmeTest {
  @Test
  void theProgramPrintsWhatTheReadmeSays() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QuickStart.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(readme()).contains(block("java", snippet("main", "QuickStart", "README", 4)));
    assertThat(readme()).contains(block("text", out.toString(StandardCharsets.UTF_8)));
  }

  @Test
  void theAssertionFailsAsTheReadmeSays() throws IOException {
    Throwable failure = catchThrowable(ReadmeTest::assertion);
    assertThat(readme()).contains(block("java", snippet("test", "ReadmeTest", "README", 4)));
    assertThat(readme()).contains(block("text", String.valueOf(failure.getMessage())));
  }

  @Test
  void theBundleIsCheckedAsTheReadmeSays() throws IOException {
    // README bundle
    assertThatBundle("shop.messages").hasCheckedAtLeast(5).agree();
    // end
    assertThat(readme()).contains(block("java", snippet("test", "ReadmeTest", "README bundle", 4)));
  }

  @Test
  void theProjectToBeginWithHasOurVersions() throws IOException {
    String parent = Files.readString(Path.of("..", "pom.xml"));
    assertThat(readme())
        .contains(
            versioned("assertj-core", "assertj", parent),
            versioned("junit-jupiter", "junit", parent),
            versioned("maven-surefire-plugin", "surefire", parent));
    assertThat(parent.replaceAll("\n +", "\n")).contains(compilerPlugin());
  }

  private static String versioned(String artifact, String property, String parent) {
    Matcher version = Pattern.compile("<" + property + "\\.version>(.*)<").matcher(parent);
    assertThat(version.find()).isTrue();
    return "<artifactId>%s</artifactId>\n%s<version>%s</version>"
        .formatted(artifact, artifact.endsWith("plugin") ? "        " : "      ", version.group(1));
  }

  /** As it stands in the README, without its indent. */
  private static String compilerPlugin() throws IOException {
    Matcher plugin =
        Pattern.compile("<artifactId>maven-compiler-plugin</artifactId>\\s+<version>.*")
            .matcher(readme());
    assertThat(plugin.find()).isTrue();
    return plugin.group().replaceAll("\n +", "\n");
  }

  @Test
  void theTestToBeginWithIsTheAssertionShown() throws IOException {
    String assertion = snippet("test", "ReadmeTest", "README", 4).indent(4);
    assertThat(readme()).contains("class UploadTest {\n  @Test\n", "{\n" + assertion + "  }\n}\n");
  }

  @Test
  void linksLeadToFiles() throws IOException {
    Pattern link = Pattern.compile("\\]\\(([^#)]+)\\)");
    assertThat(link.matcher(readme()).results().map(found -> found.group(1)))
        .allSatisfy(file -> assertThat(Path.of("..", file)).exists());
  }

  private static void assertion() {
    // README
    assertThatVersions(
            Version.of("en", "Uploads are limited to 500 MB."),
            Version.of("de", "Uploads sind auf 100 MB begrenzt."))
        .withReference("en")
        .agree();
    // end
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }

  private static String block(String language, String content) {
    return "```" + language + "\n" + content + "```\n";
  }

  /** What stands between a comment of a class and the next {@code end}, without its indent. */
  private static String snippet(String root, String type, String name, int indent)
      throws IOException {
    Path file = Path.of("src", root, "java", "org", "unanimous", "examples", type + ".java");
    String mark = " ".repeat(indent) + "// ";
    String source = Files.readString(file);
    String begin = mark + name + "\n";
    int start = source.indexOf(begin) + begin.length();
    return source.substring(start, source.indexOf(mark + "end\n", start)).indent(-indent);
  }
}
