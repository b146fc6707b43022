package org.unanimous.extract;

/** A text as a {@link CharSequence}, without a copy. */
final class CharArray implements CharSequence {
  private final char[] array;

  CharArray(char[] array) {
    this.array = array;
  }

  @Override
  public int length() {
    return array.length;
  }

  @Override
  public char charAt(int index) {
    return array[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(array, start, end - start);
  }
}
