package org.unanimous.language;

/** What a share is one of, where the word for it says so. */
public enum ShareWord {
  /** The price that is left: 八折 is 80 % of it, and so 20 % off. */
  PRICE
}
