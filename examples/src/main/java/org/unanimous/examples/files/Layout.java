package org.unanimous.examples.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the paths of files tell their language: {@code {lang}/**}{@code /*.md}, {@code
 * README{.lang,}.md}, {@code messages{_lang,}.properties}, {@code values{-lang,}/strings.xml}.
 * Braces hold alternatives; {@code lang} in one stands for a language tag, and where that is
 * missing the file is in the base language. {@code *} and {@code ?} stay within a folder, {@code
 * **} does not. Immutable.
 */
public final class Layout {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern LANGUAGE = Pattern.compile("(?<![A-Za-z])lang(?![A-Za-z])");
  private static final Pattern WILDCARD = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+");

  private final String pattern;
  private final Pattern paths;

  /** The braces that say the language, and how often they name it. */
  private final List<String> parts = new ArrayList<>();

  private int tags;

  private Layout(String pattern) {
    this.pattern = pattern;
    StringBuilder regex = new StringBuilder();
    Matcher braces = BRACES.matcher(pattern);
    int at = 0;
    while (braces.find()) {
      regex.append(regex(pattern.substring(at, braces.start())));
      regex.append(alternatives(braces.group(1)));
      at = braces.end();
    }
    this.paths = Pattern.compile(regex + regex(pattern.substring(at)));
  }

  /**
   * Reads a layout.
   *
   * @throws InputException if it does not say where the language stands
   */
  public static Layout of(String pattern) {
    Layout layout = new Layout(pattern.replace('\\', '/'));
    if (layout.parts.isEmpty()) {
      throw new InputException(
          "The layout '"
              + pattern
              + "' does not say where the language stands; write for example '{lang}/**/*.md'"
              + " or 'README{.lang,}.md'");
    }
    return layout;
  }

  private static String regex(String wildcards) {
    return WILDCARD
        .matcher(wildcards)
        .replaceAll(piece -> Matcher.quoteReplacement(piece(piece.group())));
  }

  private static String piece(String wildcard) {
    return switch (wildcard) {
      case "**/" -> "(?:.*/)?";
      case "**" -> ".*";
      case "*" -> "[^/]*?";
      case "?" -> "[^/]";
      default -> Pattern.quote(wildcard);
    };
  }

  private String alternatives(String content) {
    boolean tagged = LANGUAGE.matcher(content).find();
    if (tagged) {
      parts.add("{" + content + "}");
    }
    return Stream.of(content.split(",", -1))
        .map(this::alternative)
        .collect(Collectors.joining("|", tagged ? "(?<part" + parts.size() + ">" : "(?:", ")"));
  }

  private String alternative(String content) {
    Matcher language = LANGUAGE.matcher(content);
    if (!language.find()) {
      return regex(content);
    }
    tags++;
    return regex(content.substring(0, language.start()))
        + ("(?<tag" + tags + ">" + LanguageTags.REGEX + ")")
        + regex(content.substring(language.end()));
  }

  /** What a path with slashes says; null if it does not fit or names two languages. */
  @Nullable LayoutMatch match(String path) {
    Matcher fit = paths.matcher(path);
    if (!fit.matches()) {
      return null;
    }
    Set<String> languages =
        IntStream.rangeClosed(1, tags)
            .mapToObj(i -> fit.group("tag" + i))
            .filter(tag -> tag != null)
            .map(LanguageTags::canonical)
            .collect(Collectors.toSet());
    return languages.size() > 1
        ? null
        : new LayoutMatch(name(path, fit), languages.stream().findFirst().orElse(null));
  }

  private String name(String path, Matcher fit) {
    StringBuilder name = new StringBuilder();
    int at = 0;
    for (int i = 1; i <= parts.size(); i++) {
      name.append(path, at, fit.start("part" + i)).append(parts.get(i - 1));
      at = fit.end("part" + i);
    }
    return name + path.substring(at);
  }

  /** How many steps below its folder a path that fits can have. */
  int depth() {
    return pattern.contains("**")
        ? Integer.MAX_VALUE
        : 1 + (int) pattern.chars().filter(c -> c == '/').count();
  }

  /** As it was written. */
  @Override
  public String toString() {
    return pattern;
  }
}
