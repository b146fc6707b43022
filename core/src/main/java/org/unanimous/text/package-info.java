/**
 * Texts as given: a document, its versions, spans and excerpts of them, and the zones of a version
 * that are not prose.
 */
@NullMarked
package org.unanimous.text;

import org.jspecify.annotations.NullMarked;
