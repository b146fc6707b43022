package org.unanimous.divergence;

/** How bad a divergence is, as MQM grades errors; in rising order. */
public enum Severity {
  /** Is it equal in fact and different in form? */
  NEUTRAL,
  /** Does a nuance differ? */
  MINOR,
  /** Does a fact differ? */
  MAJOR,
  /**
   * Does a fact differ by an order of magnitude, a unit, a currency, an amount of money or a
   * designation?
   */
  CRITICAL;

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  /** One step lower, for a finding in doubt; NEUTRAL stays. */
  public Severity lowered() {
    return switch (this) {
      case CRITICAL -> MAJOR;
      case MAJOR -> MINOR;
      case MINOR, NEUTRAL -> NEUTRAL;
    };
  }
}
