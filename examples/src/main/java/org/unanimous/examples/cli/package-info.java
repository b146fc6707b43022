/** The command line. */
@NullMarked
package org.unanimous.examples.cli;

import org.jspecify.annotations.NullMarked;
