/** Speed and accuracy of the whole and of each step. */
@NullMarked
package org.unanimous.benchmarks;

import org.jspecify.annotations.NullMarked;
