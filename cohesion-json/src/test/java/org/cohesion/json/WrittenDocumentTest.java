package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.finding.Waiver;
import org.cohesion.policy.Control;
import org.cohesion.policy.ControlBuilder;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.AgeRange;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is written can be read, to the bound; what could not be is refused with a reason. */
class WrittenDocumentTest {

  private static final int LONGEST = 262_144;

  private static final ValidationReport REPORT =
      ValidationReport.builder()
          .profile(Profile.ADOPTED)
          .compared(false)
          .ownCalendar(false)
          .lawCheckedUntil(LocalDate.of(2026, 11, 1))
          .libraryVersion("0.1.0")
          .build();

  private static final Waiver WAIVER =
      Waiver.builder()
          .rule("review.overdue")
          .pointer(JsonPointer.of("review"))
          .reason("She is away.")
          .approvedBy(Party.builder().role(Role.TRUST).build())
          .until(PartialDate.of(2026))
          .build();

  /** A policy of values at their bounds, each. */
  static List<Policy> bounds() {
    List<Policy> policies = new ArrayList<>();
    for (PartialDate date :
        List.of(
            PartialDate.of(1000),
            PartialDate.of(9999),
            PartialDate.of(1000, 1),
            PartialDate.of(9999, 12),
            PartialDate.of(1000, 1, 1),
            PartialDate.of(9999, 12, 31))) {
      policies.add(with(Control.builder().effectiveFrom(date)));
      policies.add(with(Control.builder().addHistory(VersionEntry.builder().date(date).build())));
    }
    policies.add(with(Control.builder().academicYear(AcademicYear.of(1000))));
    policies.add(with(Control.builder().academicYear(AcademicYear.of(9998))));
    for (String digit : List.of("0", "9")) {
      policies.add(
          with(
              School.builder()
                  .urn(Urn.of(digit.repeat(6)))
                  .ukprn(Ukprn.of(digit.repeat(8)))
                  .laEstab(LaEstab.parse(digit.repeat(7)))
                  .build()));
    }
    policies.add(with(School.builder().ageRange(AgeRange.of(0, 99)).build()));
    policies.add(with(School.builder().build()));
    for (String text : List.of("", " ", "\0", "\u007F\u2028\uFFFF", "😀")) {
      policies.add(Policy.builder().title(text).build());
      policies.add(with(ExtensionValue.object(Map.of(text, ExtensionValue.text(text)))));
      policies.add(
          with(Control.builder().addHistory(VersionEntry.builder().version(text).build())));
    }
    for (String unit : List.of("x", "ŵ", "漢", "\0")) {
      String longest = unit.repeat(unit.equals("\0") ? 170_000 : LONGEST);
      policies.add(Policy.builder().title(longest).build());
      policies.add(with(ExtensionValue.text(longest)));
      policies.add(Policy.builder().addOutline(JsonPointer.of(longest.substring(1))).build());
    }
    policies.add(with(ExtensionValue.number("7".repeat(100))));
    policies.add(with(ExtensionValue.number("-" + "7".repeat(99))));
    policies.add(with(nested(61)));
    policies.add(with(ExtensionValue.array(nothings(16_383))));
    policies.add(Policy.builder().addOutline(slashes(16_383)).build());
    policies.add(policyOfSize(1 << 20));
    policies.add(Policy.builder().extensions(Extensions.of(key(253), nested(0))).build());
    return policies;
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void eachValueAtItsBoundsIsReadAsItWasWritten(Policy policy) {
    byte[] document = PolicyJson.encode(policy);

    Decoded decoded = PolicyJson.decode(document);

    assertThat(Marked.lines(decoded.getFindings())).isEmpty();
    assertThat(decoded.orThrow().equals(policy)).isTrue();
  }

  @Test
  void atTheLeastTheReadersLimitsAreThoseOfTheWriter() {
    Policy policy = policyOfSize((1 << 20) + 1);
    Limits larger = Limits.DEFAULT.withDocumentBytes((1 << 20) + 1);

    byte[] document = PolicyJson.encode(policy, larger);

    assertThat(document).hasSize((1 << 20) + 1);
    assertThat(PolicyReader.builder().limits(larger).build().decode(document).orThrow())
        .isEqualTo(policy);
    refuses(
        () -> PolicyJson.encode(policy),
        " could not be read again: the document is larger than 1048576 bytes; shorten it");
    refuses(
        () -> PolicyJson.encodeIndented(policy),
        " could not be read again: the document is larger than 1048576 bytes; shorten it");
    assertThat(PolicyJson.digest(policy)).hasSize(64);
  }

  @Test
  void indentsCountForTheSize() {
    Policy policy = policyOfSize(1 << 20);
    Limits larger = Limits.DEFAULT.withDocumentBytes(2 << 20);

    refuses(
        () -> PolicyJson.encodeIndented(policy),
        " could not be read again: the document is larger than 1048576 bytes; shorten it");
    assertThat(
            PolicyReader.builder()
                .limits(larger)
                .build()
                .decode(PolicyJson.encodeIndented(policy, larger))
                .orThrow())
        .isEqualTo(policy);
  }

  @Test
  void textsThatAreTooLongAreRefused() {
    String longer = "x".repeat(LONGEST + 1);
    String wrong = " could not be read again: this is longer than 262144 characters; shorten it";

    refuses(() -> PolicyJson.encode(Policy.builder().title(longer).build()), " at /title" + wrong);
    refuses(
        () ->
            PolicyJson.encode(
                Policy.builder()
                    .addSections(Narrative.builder().build())
                    .addSections(Narrative.builder().addParagraphs("a", "b", longer).build())
                    .build()),
        " at /sections/1/paragraphs/2" + wrong);
    refuses(
        () -> PolicyJson.encode(with(ExtensionValue.array(List.of(ExtensionValue.text(longer))))),
        " at /extensions/org.example" + wrong);
    refuses(
        () ->
            PolicyJson.encode(
                with(ExtensionValue.object(Map.of(longer, ExtensionValue.nothing())))),
        " at /extensions/org.example" + wrong);
    refuses(
        () -> PolicyJson.encode(Policy.builder().addOutline(JsonPointer.of(longer)).build()),
        " at /outline/0" + wrong);
    refuses(
        () -> WaiversJson.encode(List.of(WAIVER, WAIVER.toBuilder().reason(longer).build())),
        " at /waivers/1/reason" + wrong);
    refuses(
        () -> ReportJson.encode(REPORT.toBuilder().libraryVersion(longer).build()),
        " at /libraryVersion" + wrong);
    refuses(
        () ->
            ReportJson.encodeIndented(
                REPORT.toBuilder().addFindings(received(JsonPointer.ROOT, longer)).build()),
        " at /findings/0/message" + wrong);
    refuses(
        () -> SettingsJson.encode(CheckSettings.builder().addWaivers(longer).build()),
        " at /waivers/0" + wrong);
  }

  @Test
  void numbersThatAreTooLongAreRefused() {
    for (String literal : List.of("7".repeat(101), "-" + "7".repeat(100), "1e" + "0".repeat(99))) {
      refuses(
          () -> PolicyJson.encode(with(ExtensionValue.number(literal))),
          " at /extensions/org.example could not be read again: this is longer than 100 characters;"
              + " shorten it");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {62, 1_500, 100_000})
  void whatIsTooDeepIsRefusedAndHasADigest(int depth) {
    Policy policy = with(nested(depth));
    String wrong =
        " at /extensions/org.example could not be read again: objects and lists are nested more than"
            + " 64 levels deep here; nest fewer";

    refuses(() -> PolicyJson.encode(policy), wrong);
    refuses(() -> PolicyJson.encodeIndented(policy), wrong);
    assertThat(PolicyJson.digest(policy))
        .isEqualTo(PolicyJson.digest(with(nested(depth))))
        .isNotEqualTo(PolicyJson.digest(with(nested(depth - 1))));
  }

  @Test
  void aReaderOfMoreLevelsHasMoreWrittenForIt() {
    Limits deepest = Limits.DEFAULT.withDepth(1_000);
    Policy policy = with(nested(997));

    Decoded decoded =
        PolicyReader.builder().limits(deepest).build().decode(PolicyJson.encode(policy, deepest));

    assertThat(decoded.orThrow()).isEqualTo(policy);
    refuses(
        () -> PolicyJson.encode(Policy.builder().addLinks(link()).build(), deepest.withDepth(2)),
        " at /links/0 could not be read again: objects and lists are nested more than 2 levels deep"
            + " here; nest fewer");
    refuses(
        () -> PolicyJson.encode(Policy.builder().addLinks(link()).build(), deepest.withDepth(1)),
        " at /links/0 could not be read again: objects and lists are nested more than 1 level deep"
            + " here; nest fewer");
    assertThat(PolicyJson.encode(Policy.builder().addLinks(link()).build(), deepest.withDepth(3)))
        .isNotEmpty();
  }

  @Test
  void whatHasTooManyValuesIsRefused() {
    String wrong =
        " could not be read again: lists, extensions and unknown members hold more than 16384 values"
            + " by here; take some out";

    refuses(
        () -> PolicyJson.encode(with(ExtensionValue.array(nothings(16_384)))),
        " at /extensions/org.example" + wrong);
    refuses(
        () -> PolicyJson.encode(Policy.builder().addOutline(slashes(16_384)).build()),
        " at /outline/0" + wrong);
    refuses(
        () ->
            PolicyJson.encode(
                Policy.builder().addAllLinks(Collections.nCopies(16_385, link())).build()),
        " at /links" + wrong);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 9_999})
  void reportsOfDaysWithFourDigitsAreRead(int year) {
    ValidationReport report =
        REPORT.toBuilder()
            .today(Year.of(year).atDay(1))
            .lawCheckedUntil(Year.of(year).atDay(365))
            .build();

    assertThat(ReportJson.decode(ReportJson.encode(report)).orThrow()).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(ints = {Year.MIN_VALUE, -1, 0, 999, 10_000, Year.MAX_VALUE})
  void reportsOfOtherDaysAreRefused(int year) {
    LocalDate day = Year.of(year).atDay(1);
    String wrong =
        " could not be read again: this is not a day that exists, such as \"2026-09-01\"";

    refuses(() -> ReportJson.encode(REPORT.toBuilder().today(day).build()), " at /today" + wrong);
    refuses(
        () -> ReportJson.encodeIndented(REPORT.toBuilder().lawCheckedUntil(day).build()),
        " at /lawCheckedUntil" + wrong);
  }

  @Test
  void idsThatAreNoneAreRefused() {
    RuleCheck check =
        RuleCheck.builder()
            .rule("Ms Example's rule")
            .severity(Severity.INFO)
            .outcome(RuleOutcome.PASSED)
            .build();

    refuses(
        () -> ReportJson.encode(REPORT.toBuilder().addRules(check).build()),
        " at /rules/0/rule could not be read again: this is not the id of a rule, such as"
            + " \"review.overdue\": small letters, digits, hyphens, dots");
  }

  @Test
  void positionsAreReadAsFarAsTheyGo() {
    int most = Integer.MAX_VALUE;
    Finding finding =
        received(JsonPointer.of("title"), "m")
            .withPosition(new SourcePosition(most, most, most, most));
    ValidationReport report = REPORT.toBuilder().addFindings(finding).build();

    assertThat(ReportJson.decode(ReportJson.encode(report)).orThrow()).isEqualTo(report);
  }

  @Test
  void longPointersOfAReportAreCutAndRead() {
    JsonPointer pointer = JsonPointer.of("extensions", "x".repeat(LONGEST), "\uD800").child(7);
    ValidationReport report = REPORT.toBuilder().addFindings(received(pointer, "m")).build();

    byte[] document = ReportJson.encode(report);

    ValidationReport read = ReportJson.decode(document).orThrow();
    assertThat(read.getFindings().get(0).getPointer())
        .hasToString("/extensions/" + "x".repeat(63) + "…/\uFFFD/7");
    assertThat(ReportJson.encode(read)).isEqualTo(document);
  }

  @ParameterizedTest
  @CsvSource({"x, 262144", "ŵ, 131072", "漢, 87381", "😀, 65536"})
  void namesHaveAsManyBytesAsTextsHaveUnits(String unit, int most) {
    Policy longest = named(unit.repeat(most));

    assertThat(PolicyJson.decode(PolicyJson.encode(longest)).orThrow()).isEqualTo(longest);
    refuses(
        () -> PolicyJson.encode(named(unit.repeat(most + 1))),
        " at /extensions/org.example could not be read again: this is longer than 262144 characters;"
            + " shorten it");
  }

  private static Policy named(String name) {
    return with(ExtensionValue.object(Map.of(name, ExtensionValue.nothing())));
  }

  @Test
  void insideOtherDocumentsWhatHasNoFormIsRefusedToo() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CohesionJacksonModule()).build();
    ValidationReport report = REPORT.toBuilder().today(LocalDate.of(10_000, 1, 1)).build();

    assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("Ms Example", report)))
        .hasMessageStartingWith(
            "What is written could not be read again: this is not a day that exists, such as \"2026-09-01\"");
    assertThatThrownBy(() -> mapper.writeValueAsString(with(nested(100_000))))
        .isInstanceOf(JacksonException.class);
  }

  /** The message is whole, and so does not quote anything. */
  private static void refuses(ThrowingCallable write, String wrong) {
    assertThatIllegalArgumentException().isThrownBy(write).withMessage("What is written" + wrong);
  }

  private static Finding received(JsonPointer pointer, String message) {
    return Finding.received("a.b", Severity.INFO, pointer, message, "0123456789abcdef");
  }

  private static Policy with(ControlBuilder control) {
    return Policy.builder().control(control.build()).build();
  }

  private static Policy with(School school) {
    return Policy.builder().school(school).build();
  }

  private static Policy with(ExtensionValue value) {
    return Policy.builder().extensions(Extensions.of("org.example", value)).build();
  }

  private static Link link() {
    return Link.builder().title("x").build();
  }

  private static List<ExtensionValue> nothings(int count) {
    return Collections.nCopies(count, ExtensionValue.nothing());
  }

  private static JsonPointer slashes(int count) {
    return JsonPointer.parse("/".repeat(count));
  }

  private static String key(int length) {
    String labels = ("x".repeat(63) + ".").repeat(4);
    return labels.substring(0, length);
  }

  private static ExtensionValue nested(int depth) {
    ExtensionValue value = ExtensionValue.array(List.of());
    for (int i = 0; i < depth; i++) {
      value =
          i % 2 == 0
              ? ExtensionValue.array(List.of(value))
              : ExtensionValue.object(Map.of("Ms Example", value));
    }
    return value;
  }

  private static Policy policyOfSize(int bytes) {
    Narrative section = Narrative.builder().addParagraphs("x".repeat(200_000)).build();
    Policy five = Policy.builder().addAllSections(Collections.nCopies(5, section)).build();
    int missing = bytes - PolicyJson.encode(five).length - ",\"title\":\"\"".length();
    return five.toBuilder().title("x".repeat(missing)).build();
  }
}
