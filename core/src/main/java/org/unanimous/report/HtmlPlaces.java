package org.unanimous.report;

import java.util.List;
import org.unanimous.claim.VersionClaims;
import org.unanimous.text.Span;

/**
 * The ids of elements of a document. Ids of versions may hold anything, so their number stands for
 * them.
 *
 * @param number of the document in the page
 */
record HtmlPlaces(int number, List<VersionClaims> versions) {
  String id(String version, Span span) {
    int at = 0;
    while (!versions.get(at).id().equals(version)) {
      at++;
    }
    return "d" + number + "v" + at + "c" + span.start() + "-" + span.end();
  }
}
