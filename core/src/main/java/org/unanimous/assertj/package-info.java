/**
 * Assertions for unit tests, on top of AssertJ, which the user's project brings along. Begin with
 * {@link org.unanimous.assertj.UnanimousAssertions}.
 */
@NullMarked
package org.unanimous.assertj;

import org.jspecify.annotations.NullMarked;
