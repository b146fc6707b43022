package org.unanimous.assertj;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.unanimous.text.PropertiesFile;

/**
 * A file of a resource bundle.
 *
 * @param name without its package: {@code messages_de.properties}
 */
record BundleFile(String name, URL location) {
  String content() {
    try (InputStream in = location.openStream()) {
      return PropertiesFile.decode(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + location, e);
    }
  }
}
