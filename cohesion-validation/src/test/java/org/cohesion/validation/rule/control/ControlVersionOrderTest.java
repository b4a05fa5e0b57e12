package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import java.util.Arrays;
import java.util.List;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.policy.VersionEntry;
import org.cohesion.policy.VersionEntryBuilder;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlVersionOrderTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.version-order");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01 2024-01-02 2024-01-03",
        "2024-01-03 2024-01-02 2024-01-01",
        "2024-01-01 2024-01-01 2024-01-02",
        "2024 2025 2025",
        "2025 2024-12-31 2024",
        "2024-06 2024 2024-07", // the year may mean any day between
        "2024-06-15 2024-06 2024-06-16",
        "2024",
        "2024 - 2025 - 2026", // undated entries fit anywhere
        "- 2026 - 2025",
        "- -",
      })
  void saysNothingWhenTheDatesMayRiseOrFall(String dates) {
    assertThat(RULE.found(history(dates))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01 2024-01-03 2024-01-02, 2, 2024-01-02",
    "2024-01-03 2024-01-01 2024-01-02, 2, 2024-01-02",
    "2024 2025 2026 2025-12-31, 3, 2025-12-31",
    "2026 2025 2024 2025 2023, 3, 2025",
    "2024-05 2024 2024-03 2024-04, 3, 2024-04", // the first and the third tell that it falls
    "2024 - 2025 - 2024, 4, 2024",
    "2024 2024 2025 2024, 3, 2024",
  })
  void warnsAtTheFirstDateThatFitsNeitherOrder(String dates, int place, String dated) {
    assertThat(RULE.found(history(dates)))
        .containsExactly("warning at /control/history/" + place + "/date");
    assertThat(RULE.arguments(history(dates))).containsExactly(entry("dated", date(dated)));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 1@2024 2@2025 3@2026",
    "3, 3@2026 2@2025 1@2024",
    "1, 1@2024",
    "1, 1@- 2@- 3@-", // either end may be the newest
    "3, 1@- 2@- 3@-",
    "1, 1@2025 2@2025-06",
    "2, 1@2025 2@2025-06",
    "3, 1@2024 2@2025 -@2026", // the newest entry does not say
    "3, -@2026 2@2025",
    "' V3 ', 1@2024 3@2025",
    "3, 1@2024 Version3@2025",
    "v. 3, 1@2024 3@2025",
    "'v.3.1 ', 1@2024 V_3.1@2025",
    "'Version: 3', 1@2024 3@2025",
    "Fersiwn 3, 1@2024 v3@2025",
    "2.0, 1@2024 2@2025",
    "2, 1.0@2024 2.0@2025",
    "v2.0.0, 1@2024 Version2@2025",
    "2.00, 1@2024 2.0@2025",
    "Version III, II@2024 III@2025", // Roman numerals are numbers, with and without the word
    "viii, VII@2024 VIII@2025",
    "v, iv@2024 V@2025",
    "draft B, 1@2024 Draft_B@2025",
  })
  void goesByTheNewestEntry(String version, String entries) {
    assertThat(RULE.found(history(version, entries))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1@2024 2@2025 3@2026",
    "1, 1@2024 2@2025 3@2026",
    "1, 3@2026 2@2025 1@2024",
    "4, 1@2024 2@2025",
    "2, 1@2024",
    "2, 1@- 2@- 3@-",
    "20, 1@2024 2@2025",
    "2.10, 1@2024 2.1@2025",
    "2.0.1, 1@2024 2@2025",
    "1, 3@2025 2@2024 1@-", // a falling history ends with the oldest, dated or not
    "versatile, 1@2024 ersatile@2025",
    "VI, IV@2024 I@2025", // the V is part of the numeral
    "v, iv@2024 -@2025 vi@2026",
    "V III, II@2024 III@2025",
    "versions 3, 1@2024 s_3@2025",
    "2.1, 1@2024 v2@2025",
  })
  void warnsAtTheVersionWhenItIsNotTheNewest(String version, String entries) {
    assertThat(RULE.found(history(version, entries)))
        .containsExactly("warning at /control/version");
  }

  @Test
  void saysNothingAboutTheVersionWhenTheOrderIsWrong() {
    assertThat(RULE.found(history("9", "1@2024 2@2026 3@2025")))
        .containsExactly("warning at /control/history/2/date");
  }

  @Test
  void saysNothingWithoutVersionOrHistory() {
    assertThat(RULE.found(history("2024 2025"))).isEmpty();
    assertThat(RULE.found(Policy.builder().control(Control.builder().version("2").build()).build()))
        .isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void aRetiredPolicyMayListANewerVersionButNotOutOfOrder(PolicyStatus status) {
    assertThat(RULE.found(RuleUnderTest.of(status, history("1", "1@2024 2@2025")))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.of(status, history("1", "1@2024 2@2026 3@2025"))))
        .hasSize(1);
  }

  @Test
  void needsNoDay() {
    assertThat(RULE.findingsWithoutDay(history("2", "1@2024"))).hasSize(1);
  }

  @Test
  void saysWhichEntryIsOutOfOrder() {
    assertThat(RULE.says(history("2024 2026 2025-03")))
        .containsExactly(
            "the entry of March 2025 is out of order in the history; sort the entries by date");
  }

  @Test
  void saysThatTheVersionIsNotTheNewest() {
    assertThat(RULE.says(history("1", "1@2024 2@2025")))
        .containsExactly(
            "the version is not that of the newest entry in the history, which has 2"
                + " entries; add an entry for it, or correct the version");
    assertThat(RULE.says(history("2", "1@2024")))
        .containsExactly(
            "the version is not that of the newest entry in the history, which has 1 entry;"
                + " add an entry for it, or correct the version");
  }

  /** Entries with these dates, and versions all alike; a hyphen is an entry without a date. */
  private static Policy history(String dates) {
    List<VersionEntry> entries =
        Arrays.stream(dates.split(" ")).map(text -> entryOf("1", text)).toList();
    return Policy.builder().control(Control.builder().addAllHistory(entries).build()).build();
  }

  /** Entries with version and date, and the version of the policy. */
  private static Policy history(String version, String entries) {
    List<VersionEntry> history =
        Arrays.stream(entries.split(" "))
            .map(text -> text.split("@"))
            .map(parts -> entryOf(parts[0].replace('_', ' '), parts[1]))
            .toList();
    return Policy.builder()
        .control(Control.builder().version(version).addAllHistory(history).build())
        .build();
  }

  private static VersionEntry entryOf(String version, String dated) {
    VersionEntryBuilder entry = VersionEntry.builder();
    if (!version.equals("-")) {
      entry.version(version);
    }
    if (!dated.equals("-")) {
      entry.date(date(dated));
    }
    return entry.build();
  }
}
