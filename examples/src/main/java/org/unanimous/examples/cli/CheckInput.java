package org.unanimous.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unanimous.examples.files.InputException;
import org.unanimous.examples.files.Layout;
import org.unanimous.examples.files.SourceDocument;
import org.unanimous.examples.files.TextGroup;
import org.unanimous.examples.files.TextTree;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code check} checks: files named one by one, or found by a layout. */
final class CheckInput {
  @Parameters(
      paramLabel = "<what>",
      description = {
        "versions: en=news.md de=news.de.md (de@draft=… for a second of one language);",
        "or a folder to search: docs --layout '{lang}/**/*.md';",
        "or a layout by itself: 'README{.lang,}.md'"
      })
  private List<String> arguments = List.of();

  @Option(
      names = "--layout",
      paramLabel = "<layout>",
      description = "how the paths in the folder tell their language; see below")
  private @Nullable String layout;

  @Option(
      names = "--base",
      paramLabel = "<lang>",
      description = "the language of files that name none (en)")
  private @Nullable String base;

  @Option(
      names = "--languages",
      paramLabel = "<lang>",
      split = ",",
      description = "of what a layout finds, check these only: en,de,fr")
  private Set<String> languages = Set.of();

  @Option(
      names = "--reference",
      paramLabel = "<lang>",
      description = "the version to trust; in trees and bundles the base if you name none")
  private @Nullable String reference;

  @Option(names = "--no-reference", description = "trust no version: the majority decides")
  private boolean noReference;

  @Mixin private Reading reading = new Reading();

  /**
   * The files, grouped by text; of one language only some of them.
   *
   * @throws InputException if the arguments name none, or none that can be compared
   */
  List<TextGroup> groups() {
    if (arguments.isEmpty()) {
      throw new InputException(
          "Name the versions to check, for example en=a.md de=b.md, or where they are: docs"
              + " --layout '{lang}/**/*.md'");
    }
    return isTree() ? found() : List.of(named());
  }

  private List<TextGroup> found() {
    List<TextGroup> groups =
        arguments.stream().flatMap(argument -> tree(argument).stream()).toList();
    requireLanguages(groups);
    return groups.stream().map(this::only).toList();
  }

  private String base() {
    return base == null ? "en" : base;
  }

  /** Are the files found, and not named? */
  boolean isTree() {
    return layout != null || arguments.stream().allMatch(argument -> argument.contains("{"));
  }

  private List<TextGroup> tree(String argument) {
    int folder = layout == null ? folderEnd(argument) : argument.length();
    Layout paths = Layout.of(layout == null ? argument.substring(folder) : layout);
    return TextTree.groups(Path.of(argument.substring(0, folder)), paths, base());
  }

  /** Where in a layout the folders end that it names in full. */
  private static int folderEnd(String pattern) {
    int wild = 0;
    while (wild < pattern.length() && "*?{".indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    return pattern.lastIndexOf('/', wild) + 1;
  }

  private void requireLanguages(List<TextGroup> groups) {
    SortedSet<String> found = new TreeSet<>();
    groups.forEach(group -> found.addAll(group.files().keySet()));
    languages.forEach(language -> require("--languages", language, found));
    require("--reference", reference, found);
    require("--base", base, found);
    if (languages.size() == 1) {
      throw new InputException(
          "--languages names one language; name another to compare it with, of " + found);
    }
  }

  private static void require(String option, @Nullable String language, SortedSet<String> found) {
    if (language != null && !found.contains(language)) {
      throw new InputException(
          option + " names '" + language + "', but the files that were found are in " + found);
    }
  }

  private TextGroup only(TextGroup group) {
    Map<String, Path> files = new LinkedHashMap<>(group.files());
    if (!languages.isEmpty()) {
      files.keySet().retainAll(languages);
    }
    return new TextGroup(group.name(), files);
  }

  private TextGroup named() {
    Map<String, Path> files = new LinkedHashMap<>();
    for (String argument : arguments) {
      VersionFile version = VersionFile.parse(argument);
      if (files.put(version.id(), version.file()) != null) {
        throw new InputException(
            "Two versions have the id '%1$s'; name them apart, for example '%1$s@b'"
                .formatted(version.id()));
      }
    }
    if (files.size() == 1) {
      throw new InputException(
          "One version cannot disagree; name another, for example "
              + arguments.get(0)
              + " de=other.txt");
    }
    if (reference != null && !files.containsKey(reference)) {
      throw new InputException(
          "The reference '" + reference + "' is none of the versions " + files.keySet());
    }
    return new TextGroup("", files);
  }

  /** Reads the texts of a group that are in two versions at least. */
  List<SourceDocument> read(TextGroup group) {
    return group.read(reading::sections, trusted(group));
  }

  private @Nullable String trusted(TextGroup group) {
    if (noReference || reference != null) {
      return noReference ? null : reference;
    }
    boolean bundles = group.files().values().stream().anyMatch(f -> reading.format(f).isBundle());
    return bundles || isTree() ? base() : null;
  }
}
