package org.cohesion.examples.benchmarks.contender;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that reads and checks the first policies of its life, before the JVM is warm. */
public final class StartThousand {

  private static final int POLICIES = 1_000;

  private StartThousand() {}

  /** Prints how many findings there are in a thousand policies: some files, again and again. */
  public static void main(String[] args) throws IOException {
    List<byte[]> documents = new ArrayList<>();
    for (String file : args) {
      documents.add(Files.readAllBytes(Path.of(file)));
    }
    int findings = 0;
    for (int i = 0; i < POLICIES; i++) {
      byte[] document = documents.get(i % documents.size());
      findings += Cohesion.validate(Cohesion.decode(document).orThrow()).size();
    }
    System.out.println(findings);
  }
}
