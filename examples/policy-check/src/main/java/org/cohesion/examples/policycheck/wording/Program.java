package org.cohesion.examples.policycheck.wording;

/** What the program is called. */
public final class Program {

  public static final String NAME = "policy-check";

  private Program() {}
}
