package org.unanimous.examples.files;

import java.util.ArrayList;
import java.util.List;
import org.unanimous.ConsistencyChecker;
import org.unanimous.claim.Claim;
import org.unanimous.report.Origin;
import org.unanimous.report.Place;
import org.unanimous.text.Zone;

/** What a reader makes of a file, for tests. */
final class Reads {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.create();

  private final String content;
  private final List<Section> sections;

  Reads(SectionReader reader, String content) {
    this.content = content;
    this.sections = reader.read(content, Origin.ofText("file", content));
  }

  List<Section> sections() {
    return sections;
  }

  /** The only section. */
  Section section() {
    if (sections.size() != 1) {
      throw new AssertionError("Not one section but " + sections);
    }
    return sections.get(0);
  }

  /** The texts of the sections by their keys. */
  List<String> keysAndTexts() {
    return sections.stream().map(section -> section.key() + "=" + section.text()).toList();
  }

  /** The text, its zones in brackets. */
  String marked() {
    StringBuilder text = new StringBuilder(section().text());
    List<Zone> zones = new ArrayList<>(section().zones());
    for (int i = zones.size() - 1; i >= 0; i--) {
      text.insert(zones.get(i).span().end(), "⟧").insert(zones.get(i).span().start(), "⟦");
    }
    return text.toString();
  }

  /** What the claims of the text are called in the file: what stands from place to end. */
  List<String> figures() {
    Section section = section();
    return CHECKER.claims(section.version("en")).claims().stream()
        .map(Claim::span)
        .map(
            span -> between(section.origin().place(span.start()), section.origin().end(span.end())))
        .toList();
  }

  private String between(Place start, Place end) {
    return content.substring(offset(start), offset(end));
  }

  private int offset(Place place) {
    int line = 0;
    for (int i = 1; i < place.line(); i++) {
      line = content.indexOf('\n', line) + 1;
    }
    return line + place.column() - 1;
  }
}
