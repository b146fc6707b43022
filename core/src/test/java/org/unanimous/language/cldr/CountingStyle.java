package org.unanimous.language.cldr;

/**
 * The ways of counting that are not the same everywhere.
 *
 * @param unitsBeforeTens one and twenty for 21
 * @param vigesimal sixty-ten for 70
 */
record CountingStyle(boolean unitsBeforeTens, boolean vigesimal) {

  static final CountingStyle PLAIN = new CountingStyle(false, false);
}
