package org.cohesion.examples.benchmarks.contender;

/** A program that does nothing: what the JVM itself takes. */
public final class StartNothing {

  private StartNothing() {}

  /** Prints that there is nothing. */
  public static void main(String[] args) {
    System.out.println(0);
  }
}
