/**
 * What a version states at a place: a claim with its readings, notation, modifiers and source.
 * Claims are free of language: everything later steps need of it travels on the claim.
 */
@NullMarked
package org.unanimous.claim;

import org.jspecify.annotations.NullMarked;
