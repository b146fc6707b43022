/**
 * Reads files into versions: what of Markdown, HTML, bundles of messages and plain text is prose,
 * and where each character of it stands in the file. Files of all languages of a tree are found by
 * a layout.
 *
 * <p>The prose is built anew, without markup and with its escapes resolved, so that {@code **5**
 * million} and {@code 5&nbsp;million} are the figures a reader sees; an {@link
 * org.unanimous.report.Origin} leads every place back into the file. What readers see and no
 * sentence says (code, addresses, placeholders) stays in the prose as a zone.
 */
@NullMarked
package org.unanimous.examples.files;

import org.jspecify.annotations.NullMarked;
