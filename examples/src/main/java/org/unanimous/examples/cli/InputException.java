package org.unanimous.examples.cli;

/** Input that cannot be processed; the message says what is wrong and what would have worked. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InputException(String message) {
    super(message);
  }

  InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
