package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

/** What is read in the languages that have no file of texts. */
class OtherLanguagesTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(new Languages(List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          es | Tardó más de 40 días.           | 40 días = DURATION 40 day ~more-than
          es | Abre el 5 de mayo de 2020.      | 5 de mayo de 2020 = DATE 2020-05-05
          es | Caben de 5 a 10 barcas.         | 5 a 10 = NUMBER 5..10
          es | Su primo, de la misma edad, rema.| de la misma edad = NUMBER [2,130) weak
          cs | Je to její vrstevník.           | vrstevník = NUMBER [2,130) weak
          pt | Custa até 30 euros.             | 30 euros = MONEY 30 EUR ~up-to
          it | Pesa almeno 12 chili.           | 12 = NUMBER 12 ~at-least
          it | Chiuso il 12 set 2021.          | 12 set 2021 = DATE 2021-09-12
          nl | Er wonen ongeveer 70 schapen.   | 70 = NUMBER 70 ~approximate
          cs | Má nejméně 15 oken.             | 15 = NUMBER 15 ~at-least
          ro | Are mai mult de 20 de ani.      | 20 de ani = DURATION 20 year ~more-than
          ro | Se deschide pe 5 mai 2020.      | 5 mai 2020 = DATE 2020-05-05
          tr | Fiyatlar %12 arttı.             | %12 = PERCENT 12 percent
          tr | Sürenin yüzde 30 kadarı geçti.  | yüzde 30 = PERCENT 30 percent
          tr | Köprü 80 günden fazla kapalıydı.| 80 günden = DURATION 80 day ~more-than
          tr | Test 2 günden eski.             | 2 günden = DURATION 2 day ~more-than
          tr | 1 ila 3 kutu var.               | 1 ila 3 = NUMBER 1..3
          uk | Сторінки від 1 до 3.            | 1 до 3 = NUMBER 1..3
          bg | Страници от 1 до 3.             | 1 до 3 = NUMBER 1..3
          ro | Are o nouă ușă.                 | nouă = NUMBER 9 weak
          es | Costó miles de euros.           | miles de euros = MONEY [2000,1000000) EUR
          es | Hay cientos de miles.           | cientos de miles = NUMBER [200000,1000000)
          pt | Há milhões de peixes.           | milhões = NUMBER [2000000,1000000000) weak
          pt | Há 3 milhões de peixes.         | 3 milhões = NUMBER 3000000
          it | Decine di migliaia di pesci.    | Decine di migliaia = NUMBER [20000,100000)
          nl | Er zijn tienduizenden vissen.   | tienduizenden = NUMBER [20000,100000) weak
          ro | Sunt zeci de mii de pești.      | zeci de mii = NUMBER [20000,100000)
          cs | Přišel osmnáctiletý muž.        | osmnáctiletý = DURATION 18 year
          cs | V lednu 2020 sněžilo.           | lednu 2020 = DATE 2020-01
          cs | Stojí to 25 liber.              | 25 liber = MONEY 25 GBP
          cs | Má dvě stovky oken.             | dvě stovky = NUMBER 200
          cs | Má stovky oken.                 | stovky = NUMBER [200,1000) weak
          cs | Shořely miliony stromů.         | miliony = NUMBER [2000000,1000000000) weak
          cs | Klesl o 50 procentech.          | 50 procentech = PERCENT 50 percent
          uk | Прийшов 18-річний хлопець.      | 18-річний = DURATION 18 year
          uk | Згоріли тисячі дерев.           | тисячі = NUMBER [2000,1000000) weak
          uk | У квітні 2020 падав сніг.       | квітні 2020 = DATE 2020-04
          uk | Коштує 25 фунтів.               | 25 фунтів = MONEY 25 GBP
          hr | Došao je sedmogodišnji dječak.  | sedmogodišnji = DURATION 7 year
          hr | Izgorjele su tisuće stabala.    | tisuće = NUMBER [2000,1000000) weak
          hr | U travnju 2018. je snježilo.    | travnju 2018 = DATE 2018-04
          bg | Живеят 250 000 души.            | 250 000 = NUMBER 250000
          bg | В града живеят 9 милиона.       | 9 милиона = NUMBER 9000000
          ka | 250 000 კაცი                    | 250 000 = NUMBER 250000
          """)
  void figuresAreReadWithWhatModifiesThem(String tag, String text, String claim) {
    assertThat(EXTRACTOR.extract(Version.of(tag, text)).claims())
        .anyMatch(read -> ClaimLine.parse(claim).isMetBy(ClaimLine.of(read)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cs: Nádraží pro hosty",
        "es: Mira el mar y el sol.",
        "uk: Його сім'ї тут немає.",
        "it: Set di chiavi sul mar Nero.",
        "pt: Ele deve ter. Viu o mar.",
        "ro: Are mai multe ferestre.",
        "hr: Radi to pro forma.",
        "fi: Talon kesä ja elo."
      })
  void shortNamesOfMonthsAreWords(String text) {
    assertThat(EXTRACTOR.extract(Version.of(text.substring(0, 2), text.substring(4))).claims())
        .isEmpty();
  }
}
