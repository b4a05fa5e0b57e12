package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.json.JsonFindingKinds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 0 | 0 | warning | 1 file checked: nothing found
          0 | 0 | 0 | error   | 1 file checked: nothing found
          1 | 0 | 0 | warning | 1 file checked: 1 error
          3 | 12 | 9 | info   | 1 file checked: 3 errors, 12 warnings, 9 infos
          3 | 12 | 9 | warning | 1 file checked: 3 errors, 12 warnings; 9 infos not shown (--level info shows them)
          3 | 12 | 9 | error  | 1 file checked: 3 errors; 12 warnings and 9 infos not shown (--level info shows them)
          3 | 12 | 0 | error  | 1 file checked: 3 errors; 12 warnings not shown (--level warning shows them)
          0 | 1 | 0 | warning | 1 file checked: 1 warning
          0 | 0 | 1 | warning | 1 file checked: no errors or warnings; 1 info not shown (--level info shows it)
          0 | 1 | 1 | error   | 1 file checked: no errors; 1 warning and 1 info not shown (--level info shows them)
          """)
  void countsWhatIsShownAndWhatIsNot(
      int errors, int warnings, int infos, String level, String summary) {
    Tally tally = new Tally();
    tally.addFile();
    tally.add(1, findings(errors, Severity.ERROR));
    tally.add(0, findings(warnings, Severity.WARNING));
    tally.add(0, findings(infos, Severity.INFO));

    assertThat(tally.summary(Severity.valueOf(level.toUpperCase(Locale.ROOT)))).isEqualTo(summary);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0 files checked: nothing found",
    "2, 2, 2 files checked: nothing found",
    "1, 1000000, 1 file with 1000000 policies checked: nothing found",
    "1, 0, 1 file with 0 policies checked: nothing found"
  })
  void countsFilesAndThePoliciesInThemIfThereIsNotOneInEach(
      int files, int policies, String summary) {
    Tally tally = new Tally();
    for (int i = 0; i < files; i++) {
      tally.addFile();
    }
    tally.add(policies, List.of());

    assertThat(tally.summary(Severity.INFO)).isEqualTo(summary);
  }

  private static List<Finding> findings(int count, Severity severity) {
    Finding finding =
        Finding.of(JsonFindingKinds.all().get(0), JsonPointer.ROOT).withSeverity(severity);
    return Collections.nCopies(count, finding);
  }
}
