package org.cohesion.examples.policyreport.html;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;

/**
 * How much was found.
 *
 * @param errors how many errors
 * @param warnings how many warnings
 * @param infos how many notes
 * @param waived how many findings somebody decided to live with
 */
public record Counts(int errors, int warnings, int infos, int waived) {

  static Counts of(List<Finding> findings) {
    Tally tally = new Tally();
    tally.add(findings);
    return of(tally);
  }

  static Counts of(Tally tally) {
    return new Counts(
        tally.of(Severity.ERROR),
        tally.of(Severity.WARNING),
        tally.of(Severity.INFO),
        tally.waived());
  }

  /** {@return whether nothing was found, or nothing that counts} */
  public boolean isClean() {
    return errors + warnings + infos == 0;
  }

  /** {@return what to think of a policy, in a sentence} */
  String verdict(Words words) {
    if (errors > 0) {
      return words.counted("verdict.errors", errors);
    }
    if (warnings > 0) {
      return words.counted("verdict.warnings", warnings);
    }
    return infos > 0 ? words.counted("verdict.infos", infos) : words.text("verdict.nothing");
  }

  /** {@return what is below the least severity shown, in words; empty if nothing is} */
  String hidden(Severity level, Words words) {
    List<String> hidden = new ArrayList<>();
    if (warnings > 0 && !Severity.WARNING.isAtLeast(level)) {
      hidden.add(words.counted("warning", warnings));
    }
    if (infos > 0 && !Severity.INFO.isAtLeast(level)) {
      hidden.add(words.counted("info", infos));
    }
    return hidden.isEmpty() ? "" : words.text("not-shown", String.join(", ", hidden));
  }
}
