/** Text to claims: the scan for triggers and the readers around them. Not exported. */
@NullMarked
package org.unanimous.extract;

import org.jspecify.annotations.NullMarked;
