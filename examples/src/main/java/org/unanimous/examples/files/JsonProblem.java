package org.unanimous.examples.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Says what is wrong with JSON, in words for those who wrote it. */
public final class JsonProblem {
  private JsonProblem() {}

  /** For example {@code Unexpected character ('x' (code 120)) (2:7)}, line and column behind it. */
  public static String of(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    String problem = e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
    return place == null
        ? problem
        : problem + " (" + place.getLineNr() + ":" + place.getColumnNr() + ")";
  }
}
