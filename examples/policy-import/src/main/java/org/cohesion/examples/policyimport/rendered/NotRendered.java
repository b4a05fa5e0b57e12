package org.cohesion.examples.policyimport.rendered;

/** The document is none that the library has printed. */
final class NotRendered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotRendered(String reason) {
    super(reason);
  }
}
