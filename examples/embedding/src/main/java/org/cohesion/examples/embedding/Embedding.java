package org.cohesion.examples.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.validation.PolicyValidator;

/** Prints what is wrong with a policy. */
public final class Embedding {

  private Embedding() {}

  /**
   * Reads a policy and prints the findings about it.
   *
   * @param args the file, and the day to check it for, such as 2026-11-22
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    // README begins
    PolicyValidator validator = PolicyValidator.builder().build();
    Decoded decoded = PolicyJson.decode(Path.of(args[0]));
    List<Finding> findings = new ArrayList<>(decoded.getFindings());
    decoded
        .getPolicy()
        .map(policy -> validator.validate(policy, LocalDate.parse(args[1])))
        .ifPresent(report -> findings.addAll(decoded.locate(report.getFindings())));
    for (Finding finding : findings) {
      System.out.println(finding + ": " + finding.text(Locale.ENGLISH));
    }
    // README ends
  }
}
