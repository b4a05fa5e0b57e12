package org.cohesion.json;

import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.json.HostileDocuments.Hostile;

/**
 * A program that decodes each hostile document and prints what came of it. With {@code times} it
 * also prints how long it takes, in milliseconds, at a quarter, half and full size.
 */
final class HostileInput {

  private static final int ROUNDS = 7;

  private HostileInput() {}

  /**
   * Runs.
   *
   * @param arguments {@code times} or nothing
   */
  public static void main(String[] arguments) {
    boolean times = List.of(arguments).contains("times");
    for (Hostile hostile : HostileDocuments.all()) {
      byte[] document = hostile.make().apply(HostileDocuments.SIZE);
      List<Finding> findings = PolicyJson.decode(document).getFindings();
      System.out.printf(
          Locale.ROOT,
          "%-45s %,9d bytes %5d findings%s%n",
          hostile.name(),
          document.length,
          findings.size(),
          times ? times(hostile) : "");
    }
  }

  private static String times(Hostile hostile) {
    StringBuilder times = new StringBuilder();
    for (int size = HostileDocuments.SIZE / 4; size <= HostileDocuments.SIZE; size *= 2) {
      byte[] document = hostile.make().apply(size);
      long least = Long.MAX_VALUE;
      for (int i = 0; i < ROUNDS; i++) {
        long start = System.nanoTime();
        PolicyJson.decode(document);
        least = Math.min(least, System.nanoTime() - start);
      }
      times.append(String.format(Locale.ROOT, "%9.1f", least / 1e6));
    }
    return times.toString();
  }
}
