package org.unanimous.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.unanimous.text.Document;
import org.unanimous.text.Version;

/**
 * The texts of all benchmarks, made of the sentences in {@code sentences.txt}: the same in every
 * run. Figures and names differ from one round through the sentences to the next, in all versions
 * alike.
 */
final class Corpus {
  /** The languages of the sentences. */
  static final List<String> LANGUAGES = List.of("en", "de", "fr", "ru", "pl");

  /** How many sentences of a hundred a version of a document states differently. */
  private static final int ALTERED_OF_HUNDRED = 1;

  private final List<Sentence> sentences;

  private Corpus(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** A sentence and its translation. */
  record Pair(Version source, Version target) {
    Document document() {
      return Document.of(source, target);
    }
  }

  /** Reads the sentences. */
  static Corpus load() {
    InputStream stream = Corpus.class.getResourceAsStream("sentences.txt");
    if (stream == null) {
      throw new IllegalStateException("sentences.txt is not on the class path");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new Corpus(Sentence.read(lines));
    } catch (IOException e) {
      throw new UncheckedIOException("sentences.txt cannot be read", e);
    }
  }

  /** Pairs of sentences, round after round; two of five hold figures. */
  List<Pair> pairs(String source, String target, int count) {
    List<Pair> pairs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Variation variation = variation(i);
      pairs.add(
          new Pair(
              Version.of(source, sentence(i).in(source, variation)),
              Version.of(target, sentence(i).in(target, variation))));
    }
    return pairs;
  }

  /** The pairs with digits in which the target's last digit differs from the source's. */
  List<Pair> alteredPairs(String source, String target) {
    List<Pair> pairs = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.kind() == Sentence.Kind.VARY) {
        pairs.add(
            new Pair(
                Version.of(source, sentence.in(source, Variation.SAME)),
                Version.of(target, Variation.lastChanged(sentence.in(target, Variation.SAME)))));
      }
    }
    return pairs;
  }

  /** A text of exactly so many characters. */
  String text(String language, int characters) {
    StringBuilder text = new StringBuilder(characters + 200);
    for (int i = 0; text.length() < characters; i++) {
      text.append(sentence(i).in(language, variation(i))).append(' ');
    }
    return text.substring(0, characters);
  }

  /** A text of exactly so many characters that states nothing. */
  String plainText(String language, int characters) {
    StringBuilder text = new StringBuilder(characters + 200);
    for (int i = 0; text.length() < characters; i++) {
      if (sentence(i).kind() == Sentence.Kind.PLAIN) {
        text.append(sentence(i).in(language, Variation.SAME)).append(' ');
      }
    }
    return text.substring(0, characters);
  }

  /**
   * A document of that many sentences in that many versions, five languages in turn; one sentence
   * in two hundred is missing, and in one of a hundred a figure or who says it is another, in each
   * version but the first.
   */
  Document document(int versions, int sentenceCount) {
    List<Version> all = new ArrayList<>();
    for (int v = 0; v < versions; v++) {
      all.add(version(v, sentenceCount));
    }
    return new Document(all, null);
  }

  private Version version(int number, int sentenceCount) {
    String language = LANGUAGES.get(number % LANGUAGES.size());
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentenceCount; i++) {
      boolean missing = random.nextInt(200) == 0 && number > 0;
      boolean altered = random.nextInt(100) < ALTERED_OF_HUNDRED && number > 0;
      if (!missing) {
        Variation variation = altered ? Variation.of(random.nextInt()) : variation(i);
        text.append(sentence(i).in(language, variation)).append(i % 5 == 4 ? '\n' : ' ');
      }
    }
    String id = number < LANGUAGES.size() ? language : language + "@" + number;
    return Version.of(id, text.toString());
  }

  /** How many sentences have about so many characters in {@code versions} versions together. */
  int sentencesFor(int characters, int versions) {
    int all = 0;
    for (int v = 0; v < versions; v++) {
      for (Sentence sentence : sentences) {
        all += sentence.in(LANGUAGES.get(v % LANGUAGES.size()), Variation.SAME).length() + 1;
      }
    }
    return (int) ((long) characters * sentences.size() / all);
  }

  private Sentence sentence(int i) {
    return sentences.get(i % sentences.size());
  }

  /** That of the {@code i}th sentence; as written in the first round. */
  private Variation variation(int i) {
    return i < sentences.size() ? Variation.SAME : Variation.of(i);
  }

  /** A tag for names of parameters: {@code "en-de"} is source and target. */
  static String[] languagesOf(String pair) {
    return pair.toLowerCase(Locale.ROOT).split("-", 2);
  }
}
