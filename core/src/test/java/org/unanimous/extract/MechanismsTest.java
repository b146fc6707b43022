package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language's spec file speaks of every mechanism of reading. */
class MechanismsTest {
  static List<SpecFile> files() {
    return SpecFile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void headingsAreTheMechanismsOfTheReadme(SpecFile file) {
    assertThat(file.mechanisms()).isEqualTo(SpecFile.listedMechanisms());
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachMechanismHasTextsAndOneThatOnlyLooksAlike(SpecFile file) {
    assertThat(SpecFile.listedMechanisms())
        .allSatisfy(
            mechanism -> {
              assertThat(file.specs(mechanism, false)).hasSizeGreaterThanOrEqualTo(3);
              assertThat(file.specs(mechanism, true)).isNotEmpty();
            });
  }
}
