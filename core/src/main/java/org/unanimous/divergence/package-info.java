/** Rows to divergences: rules look at a row, an arbiter keeps one finding per cause. */
@NullMarked
package org.unanimous.divergence;

import org.jspecify.annotations.NullMarked;
