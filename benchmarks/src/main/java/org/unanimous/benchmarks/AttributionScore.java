package org.unanimous.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unanimous.ConsistencyChecker;
import org.unanimous.claim.Attribution;
import org.unanimous.claim.Claim;
import org.unanimous.claim.ModifierKind;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Version;

/**
 * Compares what is read in the gold paragraphs of one language with what stands there. Sources and
 * contents are right if they share at least half of all their words.
 */
final class AttributionScore {
  private static final Set<ModifierKind> HEDGES =
      Set.of(
          ModifierKind.HEARSAY, ModifierKind.PLAN, ModifierKind.FORECAST, ModifierKind.CONDITIONAL);

  private final String language;
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private AttributionScore(String language) {
    this.language = language;
  }

  static AttributionScore of(String language, List<GoldItem> items, ConsistencyChecker checker) {
    AttributionScore score = new AttributionScore(language);
    for (GoldItem item : items) {
      VersionClaims read = checker.claims(Version.of(language, item.text()));
      score.said(item, read);
      score.figures(item, read);
    }
    return score;
  }

  private void said(GoldItem item, VersionClaims version) {
    List<Attribution> read =
        version.statements().stream()
            .map(Claim::attribution)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(ArrayList::new));
    int size = read.size();
    for (GoldItem.Said said : item.said()) {
      @Nullable Attribution found = take(said, read, item.text());
      boolean source = found != null && isNear(text(found.source()), said.source());
      boolean content = found != null && isNear(found.content().in(item.text()), said.content());
      boolean mode = found != null && name(found.mode()).equals(said.mode());
      count("attribution found", found != null, item, said);
      count("source", source, item, said);
      count("content", content, item, said);
      count("mode", mode, item, said);
    }
    read.forEach(extra -> wrong.add(language + " " + item.number() + " not there: " + extra));
    int[] precise = counts.computeIfAbsent("attribution precise", key -> new int[2]);
    precise[0] += size - read.size();
    precise[1] += size;
  }

  private static @Nullable Attribution take(
      GoldItem.Said said, List<Attribution> read, String text) {
    for (Attribution attribution : read) {
      Set<String> shared = words(attribution.cue().in(text));
      shared.retainAll(words(said.cue()));
      if (!shared.isEmpty()) {
        read.remove(attribution);
        return attribution;
      }
    }
    return null;
  }

  /** In the order of the text: the same figure may stand there twice. */
  private void figures(GoldItem item, VersionClaims version) {
    int from = 0;
    for (GoldItem.Figure figure : item.figures()) {
      int next = item.text().indexOf(figure.quote(), from);
      int at = next < 0 ? item.text().indexOf(figure.quote()) : next;
      figure(item, figure, at, version);
      from = at + figure.quote().length();
    }
  }

  private void figure(GoldItem item, GoldItem.Figure figure, int at, VersionClaims version) {
    Claim claim =
        version.claims().stream()
            .filter(c -> c.span().start() < at + figure.quote().length() && at < c.span().end())
            .findFirst()
            .orElse(null);
    if (claim == null) {
      count("figure", false, item, figure);
      return;
    }
    count("figure", true, item, figure);
    compare("modifiers", figure.modifiers(), kinds(claim, false), item, figure);
    compare("hedges", figure.hedges(), kinds(claim, true), item, figure);
    Attribution attribution = claim.attribution();
    String source = attribution == null ? "" : text(attribution.source());
    count("source of a figure", isNear(source, figure.source()), item, figure);
  }

  private void compare(
      String what, Set<String> gold, Set<String> read, GoldItem item, GoldItem.Figure figure) {
    count(what, gold.equals(read), item, figure + " read " + read);
  }

  private static Set<String> kinds(Claim claim, boolean hedges) {
    return claim.modifiers().stream()
        .filter(modifier -> !modifier.apart())
        .map(modifier -> modifier.kind())
        .filter(kind -> HEDGES.contains(kind) == hedges)
        .map(AttributionScore::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void count(String what, boolean right, GoldItem item, Object gold) {
    int[] count = counts.computeIfAbsent(what, key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      wrong.add(language + " " + item.number() + " " + what + ": " + gold);
    }
  }

  private static String text(@Nullable String source) {
    return source == null ? "" : source;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isNear(String one, String other) {
    Set<String> shared = words(one);
    Set<String> all = words(one);
    shared.retainAll(words(other));
    all.addAll(words(other));
    return 2 * shared.size() >= all.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Per cent right by what is measured: right and all. */
  Map<String, int[]> counts() {
    return counts;
  }

  /** A line for each that is wrong. */
  List<String> wrong() {
    return wrong;
  }
}
