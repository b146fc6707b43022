package org.unanimous.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unanimous.divergence.Divergence;
import org.unanimous.examples.files.Layout;
import org.unanimous.report.CheckedDocument;

class DocumentationTreeExampleTest {
  private static final List<CheckedDocument> PAGES =
      DocumentationTreeExample.check(Path.of("docs"), Layout.of("{lang}/**/*.md"));

  @Test
  void findsWhatIsNotTheSame() {
    assertThat(PAGES)
        .extracting(CheckedDocument::name)
        .containsExactly("{lang}/guide/limits.md", "{lang}/index.md");
    assertThat(findings(PAGES.get(0)))
        .containsExactly("de and en say $12; fr says 21 $", "en and fr say 500 MB; de says 100 MB");
    assertThat(findings(PAGES.get(1))).isEmpty();
  }

  @Test
  void readsEveryPage() {
    assertThat(PAGES)
        .flatExtracting(page -> page.report().coverage())
        .allMatch(version -> version.claims() >= 6)
        .allMatch(version -> version.matched() >= 6);
  }

  private static List<String> findings(CheckedDocument page) {
    return page.report().divergences().stream()
        .map(Divergence::explanation)
        .map(explanation -> explanation.replace('\u00a0', ' '))
        .toList();
  }
}
