package org.cohesion.examples.policycheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.examples.policycheck.wording.Sentences;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.finding.Finding;
import org.cohesion.text.PrintableText;

/** What a text report says of what the checks rested on beside the policies. */
final class BasisLines {

  private BasisLines() {}

  /** Says it in a line each: the version before, and what the settings changed. */
  static List<String> of(CheckBasis basis, Locale locale) {
    List<Finding> lines = new ArrayList<>();
    if (basis.before() != null) {
      lines.add(Sentences.of("check.before").with("file", basis.before()));
    }
    if (basis.file() != null) {
      Finding line =
          Sentences.of("check.settings")
              .with("file", basis.file())
              .with("off", basis.settings().getRulesOff().size())
              .with("changed", basis.changed().size());
      int terms = basis.settings().getTermDates().size();
      line = terms == 0 ? line : line.with("terms", terms);
      lines.add(
          basis.settings().getProfile().isEmpty()
              ? line
              : line.with("profile", basis.settings().getProfile().get()));
    }
    return lines.stream().map(line -> PrintableText.of(line.text(locale))).toList();
  }
}
