/** What a check found, for people and for machines. */
@NullMarked
package org.unanimous.report;

import org.jspecify.annotations.NullMarked;
