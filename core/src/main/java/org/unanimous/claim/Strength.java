package org.unanimous.claim;

/** How much the absence of a claim in another version means. */
public enum Strength {
  /** Is its absence elsewhere a finding? */
  STRONG,
  /** Does it only count when another version states something else in its place? */
  WEAK
}
