package org.unanimous.extract;

import org.jspecify.annotations.Nullable;
import org.unanimous.claim.Rational;

/**
 * Digits with their separators, up to token {@code to}.
 *
 * @param lastPlace minus the number of decimals
 * @param other the value if the separator is of the other kind; null if it can be read one way only
 * @param separators as written, in order
 * @param localeFormat whether it is written as the locale writes
 */
record Numeral(
    int to,
    Rational value,
    int lastPlace,
    @Nullable Rational other,
    String separators,
    boolean localeFormat) {}
