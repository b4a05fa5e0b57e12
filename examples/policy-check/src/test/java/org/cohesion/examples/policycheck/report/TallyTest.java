package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.json.JsonFindingKinds;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.junit.jupiter.api.Test;
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
    tally.add(CheckedDocuments.form(findings(errors, Severity.ERROR)));
    tally.add(findings(warnings, Severity.WARNING));
    tally.add(findings(infos, Severity.INFO));

    assertThat(
            SummaryLine.of(tally, Severity.valueOf(level.toUpperCase(Locale.ROOT)), Locale.ENGLISH))
        .isEqualTo(summary);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0 files checked: nothing found",
    "2, 2, 2 files checked: nothing found",
    "2, 1, 2 files with 1 policy checked: nothing found",
    "1, 1000000, 1 file with 1000000 policies checked: nothing found",
    "1, 0, 1 file with 0 policies checked: nothing found"
  })
  void countsFilesAndThePoliciesInThemIfThereIsNotOneInEach(
      int files, int policies, String summary) {
    Tally tally = new Tally();
    for (int i = 0; i < files; i++) {
      tally.addFile();
    }
    tally.add(new CheckedDocuments(policies, List.of(), Map.of(), SourceText.none()));

    assertThat(SummaryLine.of(tally, Severity.INFO, Locale.ENGLISH)).isEqualTo(summary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 0 | 0 | 0 | info    | gwiriwyd 1 ffeil: ni chanfuwyd dim
          1 | 1 | 2 | 2 | info    | gwiriwyd 1 ffeil: 1 gwall, 2 rybudd, 2 nodyn
          1 | 2 | 3 | 3 | info    | gwiriwyd 1 ffeil: 2 wall, 3 rhybudd, 3 nodyn
          1 | 6 | 7 | 1 | warning | gwiriwyd 1 ffeil: 6 gwall, 7 rhybudd; ni ddangosir 1 nodyn (--level info i'w ddangos)
          1 | 0 | 0 | 2 | warning | gwiriwyd 1 ffeil: dim gwallau na rhybuddion; ni ddangosir 2 nodyn (--level info i'w dangos)
          1 | 0 | 2 | 6 | error   | gwiriwyd 1 ffeil: dim gwallau; ni ddangosir 2 rybudd, 6 nodyn (--level info i'w dangos)
          2 | 0 | 0 | 0 | info    | gwiriwyd 1 ffeil (2 bolisi): ni chanfuwyd dim
          3 | 0 | 0 | 0 | info    | gwiriwyd 1 ffeil (3 pholisi): ni chanfuwyd dim
          6 | 0 | 0 | 0 | info    | gwiriwyd 1 ffeil (6 pholisi): ni chanfuwyd dim
          7 | 0 | 0 | 0 | info    | gwiriwyd 1 ffeil (7 polisi): ni chanfuwyd dim
          0 | 0 | 0 | 0 | info    | gwiriwyd 1 ffeil (0 polisi): ni chanfuwyd dim
          """)
  void countsInWelsh(
      int policies, int errors, int warnings, int infos, String level, String summary) {
    Tally tally = new Tally();
    tally.addFile();
    tally.add(
        new CheckedDocuments(
            policies, findings(errors, Severity.ERROR), Map.of(), SourceText.none()));
    tally.add(findings(warnings, Severity.WARNING));
    tally.add(findings(infos, Severity.INFO));

    Severity least = Severity.valueOf(level.toUpperCase(Locale.ROOT));
    assertThat(SummaryLine.of(tally, least, Locale.forLanguageTag("cy"))).isEqualTo(summary);
  }

  private static List<Finding> findings(int count, Severity severity) {
    Finding finding =
        Finding.of(JsonFindingKinds.all().get(0), JsonPointer.ROOT).withSeverity(severity);
    return Collections.nCopies(count, finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 1 | warning | 1 file checked: 1 waived
          2 | 3 | warning | 1 file checked: 2 errors, 3 waived
          2 | 3 | error   | 1 file checked: 2 errors, 3 waived
          """)
  void countsApartWhatIsWaived(int errors, int waived, String level, String summary) {
    Tally tally = new Tally();
    tally.addFile();
    tally.add(CheckedDocuments.form(findings(errors, Severity.ERROR)));
    tally.add(waived(waived));

    assertThat(tally.of(Severity.ERROR)).isEqualTo(errors);
    assertThat(tally.waived()).isEqualTo(waived);
    assertThat(
            SummaryLine.of(tally, Severity.valueOf(level.toUpperCase(Locale.ROOT)), Locale.ENGLISH))
        .isEqualTo(summary);
  }

  @Test
  void saysWhatIsNotShownBesideWhatIsWaived() {
    Tally tally = new Tally();
    tally.addFile();
    tally.add(CheckedDocuments.form(findings(2, Severity.INFO)));
    tally.add(waived(1));

    assertThat(SummaryLine.of(tally, Severity.WARNING, Locale.ENGLISH))
        .isEqualTo(
            "1 file checked: no errors or warnings, 1 waived; 2 infos not shown (--level info"
                + " shows them)");
  }

  private static List<Finding> waived(int count) {
    Waiver waiver =
        Waiver.builder()
            .rule("a.b")
            .pointer(JsonPointer.ROOT)
            .reason("x")
            .approvedBy(Party.builder().name("x").build())
            .until(PartialDate.of(2027))
            .build();
    return findings(count, Severity.ERROR).stream().map(f -> f.withWaiver(waiver)).toList();
  }
}
