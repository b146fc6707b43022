package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.text.Version;

/** The languages' spec files: texts, and the claims they make. */
class SpecTest {
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(new org.unanimous.language.Languages(java.util.List.of()));

  static Stream<Spec> specs() {
    return SpecFile.all().stream().flatMap(file -> file.specs().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("specs")
  void textsMakeTheClaimsListed(Spec spec) {
    assertThat(difference(spec)).as(spec.toString()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attributions")
  void textsAttributeWhatIsListed(Spec spec) {
    Version version = Version.of(spec.language(), spec.text());
    assertThat(
            EXTRACTOR.extract(version).statements().stream()
                .map(Claim::attribution)
                .filter(Objects::nonNull)
                .map(attribution -> said(attribution, spec.text()))
                .toList())
        .as(spec.toString())
        .isEqualTo(spec.sayings());
  }

  static Stream<Spec> attributions() {
    return specs().filter(spec -> spec.sayings() != null);
  }

  static String said(Attribution attribution, String text) {
    String source = attribution.source() == null ? "-" : attribution.source();
    String mode = attribution.mode().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return source + " | " + attribution.cue().in(text) + " | " + mode;
  }

  /**
   * The lines that no claim meets, and the claims that no line lists; none if all these are weak.
   */
  private static List<String> difference(Spec spec) {
    List<ClaimLine> wanted = new ArrayList<>(spec.claims().stream().map(ClaimLine::parse).toList());
    List<ClaimLine> read = new ArrayList<>(claims(spec));
    read.removeIf(
        claim ->
            wanted.stream()
                .filter(line -> line.isMetBy(claim))
                .findFirst()
                .map(wanted::remove)
                .orElse(false));
    return wanted.isEmpty() && read.stream().allMatch(ClaimLine::isWeak)
        ? List.of()
        : Stream.concat(
                wanted.stream().map(line -> "wanted " + line),
                read.stream().map(line -> "read   " + line))
            .toList();
  }

  private static List<ClaimLine> claims(Spec spec) {
    return EXTRACTOR.extract(Version.of(spec.language(), spec.text())).claims().stream()
        .map(ClaimLine::of)
        .toList();
  }
}
