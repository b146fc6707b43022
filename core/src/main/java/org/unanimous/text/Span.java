package org.unanimous.text;

/**
 * A range of a text: half-open, in UTF-16 code units from 0, as {@link String#substring} takes it.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    check(start, end);
  }

  /**
   * Checks that the offsets make a range.
   *
   * @throws IllegalArgumentException if they do not
   */
  public static void check(int start, int end) {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span needs 0 <= start <= end, not [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span and(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
