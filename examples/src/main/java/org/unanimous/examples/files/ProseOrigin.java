package org.unanimous.examples.files;

import org.unanimous.report.Origin;
import org.unanimous.report.Place;

/** Leads places in the prose back into the file it was taken from. */
final class ProseOrigin implements Origin {
  private final Origin file;
  private final SourceText prose;

  ProseOrigin(Origin file, SourceText prose) {
    this.file = file;
    this.prose = prose;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public Place place(int offset) {
    return file.place(prose.start(offset));
  }

  @Override
  public Place end(int offset) {
    return file.place(prose.end(offset));
  }
}
