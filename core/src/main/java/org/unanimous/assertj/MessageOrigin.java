package org.unanimous.assertj;

import org.unanimous.report.Origin;
import org.unanimous.report.Place;
import org.unanimous.text.PropertiesMessage;

/** Leads places in a message back into its file. */
record MessageOrigin(Origin file, PropertiesMessage message) implements Origin {
  @Override
  public String name() {
    return file.name();
  }

  @Override
  public Place place(int offset) {
    return file.place(message.start(offset));
  }

  @Override
  public Place end(int offset) {
    return file.place(message.end(offset));
  }
}
