package org.unanimous.extract;

import java.util.List;

/** Copies of lists that mostly hold one or two items, without anything made on the way. */
final class ShortLists {
  private ShortLists() {}

  /** An immutable list of the same items. */
  static <T> List<T> copyOf(List<T> items) {
    return switch (items.size()) {
      case 0 -> List.of();
      case 1 -> List.of(items.get(0));
      case 2 -> List.of(items.get(0), items.get(1));
      default -> List.copyOf(items);
    };
  }
}
