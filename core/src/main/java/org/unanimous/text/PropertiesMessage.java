package org.unanimous.text;

import com.google.common.primitives.ImmutableIntArray;

/** A message of a {@code .properties} file and where each character of it stands. Immutable. */
public final class PropertiesMessage {
  private final String key;
  private final String text;
  private final ImmutableIntArray starts;
  private final ImmutableIntArray ends;

  private PropertiesMessage(String key, Builder builder) {
    this.key = key;
    this.text = builder.text.toString();
    this.starts = builder.starts.build();
    this.ends = builder.ends.build();
  }

  public String key() {
    return key;
  }

  /** What readers see: escapes resolved, lines joined. */
  public String text() {
    return text;
  }

  /**
   * Where the character at an index begins in the file, in UTF-16 code units from 0.
   *
   * @param index 0 to the length of the text; there it is where the text ends
   */
  public int start(int index) {
    return starts.get(index);
  }

  /** Where what stands before an index ends in the file; for 0 where the text begins. */
  public int end(int index) {
    return ends.get(index);
  }

  /** Takes one character after the other. Not thread-safe. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder ends = ImmutableIntArray.builder();

    /**
     * Nothing yet.
     *
     * @param begin where the first character will stand
     */
    Builder(int begin) {
      ends.add(begin);
    }

    /** Adds what stands for a character, or nothing at all, in a range of the file. */
    void add(String character, int start, int end) {
      for (int i = 0; i < character.length(); i++) {
        text.append(character.charAt(i));
        starts.add(start);
        ends.add(end);
      }
    }

    PropertiesMessage message(String key, int end) {
      starts.add(end);
      return new PropertiesMessage(key, this);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
