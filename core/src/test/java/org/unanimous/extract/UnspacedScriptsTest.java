package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unanimous.claim.Claim;
import org.unanimous.language.Languages;
import org.unanimous.text.Version;

/**
 * What is particular to scripts without spaces between words: every letter is read by itself, and
 * ten thousand has a word of its own.
 */
class UnspacedScriptsTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(new Languages(List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          zh | 桥长三百二十米。                | 三百二十米 = MEASURE 320 metre
          zh | 预算为90亿元。                  | 90亿元 = MONEY 9000000000 CNY
          zh | 一百二十万人来了。              | 一百二十万人 = NUMBER 1200000
          ja | 家賃は1万2000円だ。             | 1万2000円 = MONEY 12000 JPY
          ja | 工事費は3億5000万円。           | 3億5000万円 = MONEY 350000000 JPY
          ja | 千五百人が並んだ。              | 千五百人 = NUMBER 1500
          zh | 费用30多亿元。                  | 30多亿元 = MONEY 3000000000 CNY ~more-than
          zh | 等了20多年。                    | 20多年 = DURATION 20 year ~more-than
          zh | 约百分之三十的房屋是空的。      | 百分之三十 = PERCENT 30 percent ~approximate
          zh | 三分之二的船沉了。              | 三分之二 = NUMBER 2/3
          ja | 4分の3が残った。                | 4分の3 = NUMBER 0.75
          ja | 全体の4割が反対した。           | 4割 = PERCENT 40 percent
          zh | 第5次会议开始。                 | 第5次 = ORDINAL 5
          zh | 第三季度下雨。                  | 第三季度 = DATE Q3
          ja | 第2四半期は雨だった。           | 第2四半期 = DATE Q2
          zh | 21世纪的城市。                  | 21世纪 = DATE c21
          ja | 1990年代の橋。                  | 1990年代 = DATE 1990s
          zh | 2020年5月3日开门。              | 2020年5月3日 = DATE 2020-05-03
          zh | 2020 年 5 月 3 日开门。         | 2020 年 5 月 3 日 = DATE 2020-05-03
          ja | ２０２０年５月３日に開く。      | ２０２０年５月３日 = DATE 2020-05-03
          ja | 2021年4月に開く。               | 2021年4月 = DATE 2021-04
          zh | 5月3日至6日关门。               | 6日 = DATE --05-06
          zh | 3至6月下雨。                    | 3 = DATE --03
          ja | 8/26(月)まで。                  | 8/26 = DATE --08-26
          zh | 下午3点30分出发。               | 下午3点30分 = TIME 15:30
          zh | 早上 5 点 9 分下雪。            | 早上 5 点 9 分 = TIME 05:09
          ja | 午後３：３０に出る。            | 午後３：３０ = TIME 15:30
          ja | 5日間かかる。                   | 5日間 = DURATION 5 day
          ja | 1～4日かかる。                  | 1～4日 = DURATION 1..4 day
          ja | 5回目の花火。                   | 5回目 = ORDINAL 5
          ja | 時速約80キロメートルの風。      | 80キロメートル = MEASURE 80 kilometre-per-hour ~approximate
          zh | 时速 80-85 英里的风。           | 80-85 英里 = MEASURE 80..85 mile-per-hour
          zh | 零下20摄氏度。                  | 零下20摄氏度 = MEASURE -20 celsius
          zh | 温度为-5°C。                    | -5°C = MEASURE -5 celsius
          ja | 箱は100個以上300個以下です。    | 100個以上300個以下 = NUMBER 100..300
          zh | 长度在10与20米之间。            | 10与20米 = MEASURE 10..20 metre
          zh | 等了两三年。                    | 两三年 = DURATION [2,4) year
          ja | 犬が3匹いる。                   | 3匹 = NUMBER 3 weak
          ja | 犬が4匹いる。                   | 4匹 = NUMBER 4
          zh | 四叶草开花。                    | 四 = NUMBER 4 weak
          """)
  void figuresAreReadWithWhatTheyCount(String tag, String text, String claim) {
    assertThat(claims(tag, text)).anyMatch(read -> ClaimLine.parse(claim).isMetBy(read));
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 一般来说，他们一起走。",
    "zh, 这是半导体。",
    "ja, 八つ当たりは一切しない。",
    "ja, 一般の人は後半を見た。",
    "th, ราคาไม่แพง",
  })
  void numeralsInWordsCountNothing(String tag, String text) {
    assertThat(claims(tag, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 收入90亿元, 90亿元",
    "th, ราคา90ล้าน, 90",
    "ja, 約80ドルです, 80ドル",
  })
  void digitsBetweenLettersAreNoName(String tag, String text, String figure) {
    assertThat(EXTRACTOR.extract(Version.of(tag, text)).claims())
        .extracting(Claim::quote)
        .containsExactly(figure);
  }

  private static List<ClaimLine> claims(String tag, String text) {
    return EXTRACTOR.extract(Version.of(tag, text)).claims().stream()
        .map(ClaimLine::of)
        .collect(Collectors.toList());
  }
}
