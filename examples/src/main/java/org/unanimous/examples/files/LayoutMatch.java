package org.unanimous.examples.files;

import org.jspecify.annotations.Nullable;

/**
 * What a path says by a layout.
 *
 * @param name the same for all languages of a text: the path with the layout's own words where the
 *     language stands
 * @param language as BCP 47 writes it; null if the path names none
 */
record LayoutMatch(String name, @Nullable String language) {}
