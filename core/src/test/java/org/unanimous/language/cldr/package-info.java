/**
 * Makes the generated layer of the language data out of Unicode CLDR, through ICU4J: {@link
 * org.unanimous.language.cldr.CldrGenerator} writes {@code cldr/<tag>.txt}, one class a kind of
 * section.
 */
@NullMarked
package org.unanimous.language.cldr;

import org.jspecify.annotations.NullMarked;
