package org.unanimous.examples.files;

/** Input that cannot be processed; the message says what is wrong and what would have worked. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
