package org.unanimous.benchmarks;

/** A program that does nothing: what any Java program costs. */
final class BareStart {
  private BareStart() {}

  public static void main(String[] args) {}
}
