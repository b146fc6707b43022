/** Programs to read and run, each a page long. */
@NullMarked
package org.unanimous.examples;

import org.jspecify.annotations.NullMarked;
