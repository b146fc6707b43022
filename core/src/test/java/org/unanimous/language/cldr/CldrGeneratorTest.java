package org.unanimous.language.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CldrGeneratorTest {

  private static final int MOST_BYTES = 60_000;

  @ParameterizedTest
  @FieldSource("org.unanimous.language.cldr.CldrGenerator#TAGS")
  void committedDataIsWhatTheGeneratorMakes(String tag) throws IOException {
    String committed = Files.readString(CldrGenerator.DIRECTORY.resolve(tag + ".txt"));

    assertThat(committed).isEqualTo(CldrGenerator.text(tag));
    assertThat(committed.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
  }
}
