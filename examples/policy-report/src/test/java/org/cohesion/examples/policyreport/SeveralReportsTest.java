package org.cohesion.examples.policyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.Profile;
import org.junit.jupiter.api.Test;

class SeveralReportsTest {

  private final List<String> told = new ArrayList<>();

  @Test
  void tellsEachOfThemEverything() {
    Report both = SeveralReports.of(List.of(report("a", false), report("b", false)));

    both.file("elm.json");
    both.documents(CheckedDocuments.form(List.<Finding>of()));
    both.endFile(Map.of());
    both.flush();
    both.basis(
        CheckBasis.of(null, null, CheckSettings.builder().build(), List.of(), null, List.of()));
    both.end(new Tally());

    assertThat(told)
        .containsExactly(
            "a file elm.json",
            "b file elm.json",
            "a documents",
            "b documents",
            "a endFile",
            "b endFile",
            "a flush",
            "b flush",
            "a basis",
            "b basis",
            "a end",
            "b end");
  }

  @Test
  void showPoliciesIfOneOfThemDoes() {
    assertThat(SeveralReports.of(List.of(report("a", false), report("b", true))).showsPolicies())
        .isTrue();
    assertThat(SeveralReports.of(List.of(report("a", false), report("b", false))).showsPolicies())
        .isFalse();
  }

  @Test
  void areTheOnlyOneItself() {
    Report only = report("a", false);

    assertThat(SeveralReports.of(List.of(only))).isSameAs(only);
  }

  private Report report(String name, boolean showsPolicies) {
    return new Report() {
      @Override
      public boolean showsPolicies() {
        return showsPolicies;
      }

      @Override
      public void file(String path) {
        told.add(name + " file " + path);
      }

      @Override
      public void documents(CheckedDocuments checked) {
        told.add(name + " documents");
      }

      @Override
      public void endFile(Map<Profile, Integer> profiles) {
        told.add(name + " endFile");
      }

      @Override
      public void flush() {
        told.add(name + " flush");
      }

      @Override
      public void basis(CheckBasis basis) {
        told.add(name + " basis");
      }

      @Override
      public void end(Tally tally) {
        told.add(name + " end");
      }
    };
  }
}
