package org.unanimous.examples.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder that holds texts in several languages. */
public final class TextTree {
  private final Path root;
  private final Layout layout;
  private final String base;
  private final Comparator<String> order;
  private final SortedMap<String, SortedMap<String, Path>> groups = new TreeMap<>();

  private TextTree(Path root, Layout layout, String base) {
    this.root = root;
    this.layout = layout;
    this.base = base;
    this.order = Comparator.comparing((String id) -> !id.equals(base)).thenComparing(id -> id);
  }

  /**
   * Finds the files of a layout, hidden folders left out.
   *
   * @param base the language of files whose path names none
   * @return in the order of their names, the base language first; those that only one language has
   *     included
   * @throws InputException if there are none in two languages
   */
  public static List<TextGroup> groups(Path root, Layout layout, String base) {
    TextTree tree = new TextTree(root, layout, base);
    tree.walk();
    List<TextGroup> groups = new ArrayList<>();
    tree.groups.forEach((name, files) -> groups.add(new TextGroup(name, files)));
    if (groups.stream().allMatch(group -> group.files().size() == 1)) {
      throw new InputException(tree.problem());
    }
    return groups;
  }

  private void walk() {
    if (!Files.isDirectory(root)) {
      throw new InputException("No such folder: " + root);
    }
    try {
      Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), layout.depth(), new Finder());
    } catch (IOException e) {
      throw InputException.of("Cannot read", root, e);
    }
  }

  private void add(Path file) {
    LayoutMatch match = layout.match(root.relativize(file).toString().replace('\\', '/'));
    if (match == null) {
      return;
    }
    String language = match.language() == null ? base : match.language();
    Path other =
        groups
            .computeIfAbsent(match.name(), name -> new TreeMap<>(order))
            .putIfAbsent(language, file.normalize());
    if (other != null) {
      throw new InputException(
          "Both " + other + " and " + file + " are in '" + language + "'; is --base right?");
    }
  }

  private String problem() {
    if (groups.isEmpty()) {
      return "The layout '" + layout + "' fits no file in " + root.toAbsolutePath().normalize();
    }
    SortedSet<String> languages = new TreeSet<>();
    groups.values().forEach(files -> languages.addAll(files.keySet()));
    return "The layout '"
        + layout
        + "' finds no text in two languages, only "
        + groups.keySet().iterator().next()
        + (groups.size() == 1 ? "" : " and " + (groups.size() - 1) + " more")
        + " in "
        + languages;
  }

  /** Adds what it comes across. */
  private final class Finder extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden =
          folder.getFileName() != null && folder.getFileName().toString().matches("\\.\\w.*");
      return hidden && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory()) {
        add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
