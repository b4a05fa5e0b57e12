package org.cohesion.examples.benchmarks.contender;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that reads and checks one policy with the library. */
public final class StartCohesion {

  private StartCohesion() {}

  /** Prints how many findings there are in a file. */
  public static void main(String[] args) throws IOException {
    byte[] document = Files.readAllBytes(Path.of(args[0]));
    System.out.println(Cohesion.validate(Cohesion.decode(document).orThrow()).size());
  }
}
