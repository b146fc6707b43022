package org.unanimous.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.ConsistencyChecker;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;
import org.unanimous.text.Version;
import org.unanimous.text.Zone;
import org.unanimous.text.ZoneKind;

/** A long text is read in blocks of paragraphs, which nobody should see. */
class BlocksTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.create();

  /** More than three blocks. */
  private static final int LONG = 120_000;

  private static final List<String> PARAGRAPHS =
      List.of(
          "The pier is 320 metres long and was repaired for $4.5 million in 2019.\n",
          "About 40 % of the visitors came by train.\nSome 12 boats stayed out all night.\n",
          "\"We sold 700 tickets in an hour,\" said Nora Falk. The rest went within two days.\n\n",
          "According to the harbour office, the water rose by more than half a metre.\n",
          "It may close on 3 May.\n\n\n",
          "Nobody was hurt, and the lamps were lit again in the evening.\n");

  /** One claim in each line, and nobody says it. */
  private static final String QUIET =
      repeated(List.of("The boats lay still, and 14 lamps burnt.\n"), LONG);

  private static final int LAMPS = (int) QUIET.lines().count();

  private static VersionClaims read(String text) {
    return CHECKER.claims(Version.of("en", text));
  }

  private static String repeated(List<String> paragraphs, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(paragraphs.get(i % paragraphs.size()));
    }
    return text.toString();
  }

  @Test
  void eachParagraphStatesWhatItStatesAlone() {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    for (int i = 0; text.length() < LONG; i++) {
      String paragraph = PARAGRAPHS.get(i % PARAGRAPHS.size());
      VersionClaims alone = read(paragraph);
      for (List<Claim> claims : List.of(alone.claims(), alone.statements())) {
        for (Claim claim : claims) {
          expected.add(line(claim, text.length(), sentences.size()));
        }
      }
      for (Span sentence : alone.sentences()) {
        sentences.add(moved(sentence, text.length()));
      }
      text.append(paragraph);
    }
    VersionClaims whole = read(text.toString());
    List<String> found = new ArrayList<>();
    whole.claims().forEach(claim -> found.add(line(claim, 0, 0)));
    whole.statements().forEach(claim -> found.add(line(claim, 0, 0)));
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(whole.sentences()).isEqualTo(sentences);
    assertThat(whole.claims()).isSortedAccordingTo(BlocksTest::inOrder);
    assertThat(whole.statements()).isSortedAccordingTo(BlocksTest::inOrder);
  }

  private static int inOrder(Claim one, Claim other) {
    return Integer.compare(one.sentence(), other.sentence());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static String line(Claim claim, int by, int sentences) {
    Attribution attribution = claim.attribution();
    Span source = attribution == null ? null : attribution.sourceSpan();
    return String.join(
        " | ",
        moved(claim.span(), by).toString(),
        claim.quote(),
        claim.readings().toString(),
        claim.subject().toString(),
        Integer.toString(claim.sentence() + sentences),
        source == null ? "" : moved(source, by).toString());
  }

  @Test
  void whoSpokeLastIsKnownInLaterBlocks() {
    String text = "Nora Falk said that 80 boats had come.\n" + QUIET + "She added that 9 had left.";
    VersionClaims read = read(text);
    Claim last = read.claims().get(read.claims().size() - 1);
    assertThat(last.attribution()).isNotNull();
    assertThat(last.attribution().source()).isEqualTo("Nora Falk");
    assertThat(last.attribution().sourceSpan()).isEqualTo(new Span(0, 9));
    assertThat(last.attribution().content().in(text)).contains("9 had left");
    assertThat(read.statements()).hasSize(2);
    assertThat(read.statements().get(1).span().in(text)).isEqualTo("added");
  }

  @Test
  void whoSpokeLastIsForgottenInTheNextText() {
    Version next = Version.of("en", "She added that 9 had left.");
    read("Nora Falk said that 80 boats had come.\n" + QUIET);
    VersionClaims read = CHECKER.claims(next);
    assertThat(read).isEqualTo(ConsistencyChecker.create().claims(next));
    assertThat(read.claims().get(0).attribution())
        .satisfiesAnyOf(
            attribution -> assertThat(attribution).isNull(),
            attribution -> assertThat(attribution.source()).isEqualTo("She"));
  }

  @Test
  void invisibleCharactersInALaterBlockMoveNoSpan() {
    String text = QUIET + "They paid 5 mil\u00ADlion euros and x\u0302 waited 30 days.";
    VersionClaims read = read(text);
    List<Claim> claims = read.claims();
    assertThat(claims.get(claims.size() - 2).span().in(text)).isEqualTo("5 mil\u00ADlion euros");
    assertThat(claims.get(claims.size() - 1).quote()).isEqualTo("30 days");
    assertThat(claims).hasSize(LAMPS + 2);
  }

  @Test
  void invisibleCharactersInAnEarlierZoneMoveNoSpan() {
    String quiet = repeated(List.of("14 lamps burnt all night.\n"), LONG);
    String text = "Run x\u00ADy\u00ADz now.\n" + quiet + "They paid 5 mil\u00ADlion euros.";
    Zone zone = new Zone(ZoneKind.CODE, new Span(4, 9));
    VersionClaims read = CHECKER.claims(Version.of("en", text).withZones(List.of(zone)));
    List<Claim> claims = read.claims();
    assertThat(claims).hasSize((int) quiet.lines().count() + 1);
    assertThat(claims).allMatch(claim -> claim.span().in(text).equals(claim.quote()));
    assertThat(claims.get(claims.size() - 1).quote()).isEqualTo("5 mil\u00ADlion euros");
  }

  @Test
  void zonesOfLaterBlocksAreNotRead() {
    int from = QUIET.indexOf("14", 90_000);
    List<Zone> zones = List.of(new Zone(ZoneKind.CODE, new Span(from, from + 2)));
    Version version = Version.of("en", QUIET).withZones(zones);
    assertThat(CHECKER.claims(version).claims())
        .hasSize(LAMPS - 1)
        .noneMatch(claim -> claim.span().start() == from);
  }

  @Test
  void aTextWithoutParagraphsIsReadAtOnce() {
    String text = repeated(List.of("The boats lay still, and 14 lamps burnt. "), LONG);
    assertThat(read(text).claims()).hasSize(text.split("\\. ").length);
  }

  @Test
  void aShortRestIsNoTextByItself() {
    String quiet = repeated(List.of("W porcie stoi 14 łodzi. "), LONG);
    assertThat(CHECKER.claims(Version.of("pl", "Rok")).claims()).hasSize(1);
    assertThat(CHECKER.claims(Version.of("pl", quiet + "\nRok")).claims())
        .allMatch(claim -> claim.quote().equals("14"));
  }
}
