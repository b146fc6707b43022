package org.unanimous.claim;

/** What a text may say about its facts; understood only where the words for it are known. */
public enum Nuance {
  /** Is it understood that a figure is a bound, about right, only so much, one of several? */
  BOUND,
  /** Is it understood how sure something is? */
  HEDGE,
  /** Is it understood who says something? */
  SOURCE
}
