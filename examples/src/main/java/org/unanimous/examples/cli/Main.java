package org.unanimous.examples.cli;

/** The entry point of {@code unanimous.jar}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println("Usage: java -jar unanimous.jar check en=a.txt de=b.txt");
  }
}
