package org.unanimous.claim;

/**
 * What a unit measures. Quantities of one dimension can be converted, but for money and {@link
 * #COUNT}.
 */
public enum Dimension {
  MONEY,
  /**
   * Hundredths of a whole, and hundredths of these; points are not shares, but of the same scale.
   */
  SHARE,
  LENGTH,
  MASS,
  /** Seconds to weeks, by exact factors. */
  TIME,
  /** Months to centuries: not exactly convertible to days. */
  CALENDAR,
  TEMPERATURE,
  AREA,
  VOLUME,
  SPEED,
  DATA,
  DATA_RATE,
  ENERGY,
  POWER,
  FREQUENCY,
  PRESSURE,
  VOLTAGE,
  CURRENT,
  RESISTANCE,
  CHARGE,
  FORCE,
  TORQUE,
  ANGLE,
  LIGHT,
  AMOUNT_OF_SUBSTANCE,
  RESOLUTION,
  LEVEL,
  /** Anything else that is counted by a unit of its own. */
  COUNT
}
