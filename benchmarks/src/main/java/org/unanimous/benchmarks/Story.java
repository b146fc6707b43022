package org.unanimous.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.divergence.Divergence;
import org.unanimous.text.Document;

/** A story in several languages, and what was changed in one of them. */
record Story(String name, Document document, List<Change> changes) {
  /** What was changed: the kind of divergence, in which version, and its words there. */
  record Change(String kind, String version, String words) {
    static List<Change> parse(List<String> lines) {
      List<Change> changes = new ArrayList<>();
      for (String line : lines) {
        String[] parts = line.split("\\|", -1);
        if (parts.length == 4) {
          changes.add(new Change(parts[0].strip(), parts[1].strip(), parts[3].strip()));
        }
      }
      return changes;
    }
  }

  /** Was the change found: in its version, near its words? The kind may be another. */
  boolean isFound(Change change, List<Divergence> divergences) {
    String text =
        document.versions().stream()
            .filter(version -> version.id().equals(change.version()))
            .findFirst()
            .orElseThrow()
            .text();
    int at = text.indexOf(change.words());
    int end = at + change.words().length();
    return divergences.stream()
        .filter(divergence -> divergence.versions().contains(change.version()))
        .flatMap(
            divergence -> divergence.mentions().getOrDefault(change.version(), List.of()).stream())
        .anyMatch(mention -> mention.span().start() <= end && at <= mention.span().end());
  }
}
