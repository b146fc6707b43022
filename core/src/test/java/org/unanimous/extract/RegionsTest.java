package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

/** What the files of regions say otherwise than those of their languages. */
class RegionsTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(new Languages(List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          en    | Due on 03/04/2019.            | 03/04/2019 = DATE 2019-03-04
          en-US | Due on 03/04/2019.            | 03/04/2019 = DATE 2019-03-04
          en-GB | Due on 03/04/2019.            | 03/04/2019 = DATE 2019-04-03
          en-AU | Due on 03/04/2019.            | 03/04/2019 = DATE 2019-04-03
          en-IN | It costs Rs 12,34,567.        | Rs 12,34,567 = MONEY 1234567 INR
          en-ZA | The deal is worth R50 million.| R50 million = MONEY 50000000 ZAR
          de    | Es kostet Fr. 50.– am Markt.  | Fr. 50.– = MONEY 50 CHF
          de-CH | Es kostet 1'250.50 Fr. heute. | 1'250.50 Fr. = MONEY 1250.5 CHF
          de-AT | Am 3. Jänner 2020 war Schnee. | 3. Jänner 2020 = DATE 2020-01-03
          fr-CH | Il coûte 20 centimes.         | 20 centimes = MONEY 0.2 CHF
          fr-CH | Elle a huitante-deux chèvres. | huitante-deux = NUMBER 82
          fr    | Il coûte 20 centimes.         | 20 centimes = MONEY 0.2 EUR
          es    | Son 1.234 casas.              | 1.234 = NUMBER 1234
          es-MX | Son 1,234.5 pesos.            | 1,234.5 pesos = MONEY 1234.5 MXN
          pt-BR | Foram dois bilhões.           | dois bilhões = NUMBER 2000000000
          pt-PT | Foram dezasseis biliões.      | dezasseis biliões = NUMBER 16000000000000
          """)
  void regionsReadTheirOwnNotation(String tag, String text, String claim) {
    assertThat(EXTRACTOR.extract(Version.of(tag, text)).claims())
        .extracting(read -> ClaimLine.of(read).claim())
        .contains(claim);
  }
}
