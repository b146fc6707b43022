/** Claims of many versions to rows: the same claim across versions. */
@NullMarked
package org.unanimous.align;

import org.jspecify.annotations.NullMarked;
