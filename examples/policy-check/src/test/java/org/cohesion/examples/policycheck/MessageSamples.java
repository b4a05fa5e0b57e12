package org.cohesion.examples.policycheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Difference;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.examples.policycheck.checking.Checker;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.json.Decoded;
import org.cohesion.json.Limits;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.PolicyReader;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.report.Profile;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.Term;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Nation;
import org.cohesion.school.Phase;
import org.cohesion.strand.AimStrand;
import org.cohesion.text.JsonNamed;

/**
 * Findings of every kind, with arguments such as checks give them, and with every optional part.
 */
final class MessageSamples {

  private static final List<PartialDate> DATES =
      Stream.of("2010-10-01", "2012-01", "2024").map(PartialDate::parse).toList();

  private static final List<PartialDate> EARLIER =
      Stream.of("2009-09", "2011", "2023-12-01").map(PartialDate::parse).toList();

  private static final String DUTY = "Education Act 2002, section 21(5)(b)";
  private static final String FINGERPRINT = "0123456789abcdef";

  /** One way to fill in a message: its arguments by name, one of the values of each at a time. */
  private record Filling(Map<String, List<?>> arguments) {

    Stream<Finding> of(FindingKind kind) {
      int times = arguments.values().stream().mapToInt(List::size).max().orElse(1);
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        Finding finding = Finding.of(kind, JsonPointer.ROOT);
        for (Map.Entry<String, List<?>> argument : arguments.entrySet()) {
          List<?> values = argument.getValue();
          finding = with(finding, argument.getKey(), values.get(i % values.size()));
        }
        findings.add(finding);
      }
      return findings.stream();
    }
  }

  private static final Map<String, List<Filling>> FILLINGS = fillings();

  private MessageSamples() {}

  /** What is said of policies, waivers and settings, and by the program itself. */
  static Stream<Finding> of(Collection<FindingKind> kinds) {
    return kinds.stream()
        .flatMap(
            kind ->
                FILLINGS.getOrDefault(kind.getId(), List.of(new Filling(Map.of()))).stream()
                    .flatMap(filling -> filling.of(kind)));
  }

  /** The ids of the program's own sentences. */
  static Set<String> ofTheProgram() {
    Set<String> ids = new TreeSet<>(FILLINGS.keySet());
    ids.removeIf(id -> !id.matches("(check|diff|report)\\..*"));
    return ids;
  }

  private static Map<String, List<Filling>> fillings() {
    Map<String, List<Filling>> all = new HashMap<>();
    all.put(
        "review.next-missing",
        List.of(
            with(),
            with("due", DATES),
            with("latest", DATES),
            with("term", values(Term.values()), "dueYear", DATES.get(2))));
    all.put(
        "review.interval-mismatch",
        Stream.of("last", "approved")
            .flatMap(
                start ->
                    Stream.of(
                        with("months", List.of(1, 24), "stated", frequencies(), start, DATES),
                        with("least", 23, "months", 24, "stated", frequencies(), start, DATES)))
            .toList());
    all.put(
        "review.before-approval",
        List.of(with("next", EARLIER, "last", DATES), with("next", EARLIER, "approved", DATES)));
    all.put("review.term-conflict", List.of(with("next", DATES, "term", values(Term.values()))));
    all.put(
        "review.overdue",
        List.of(
            with("stated", DATES),
            with("term", values(Term.values()), "statedYear", DATES.get(2)),
            with("term", values(Term.values()), "dueYear", DATES.get(2)),
            with("due", DATES, "approved", EARLIER),
            with("latest", DATES, "approved", EARLIER)));
    all.put("review.not-recorded", List.of(with("approved", DATES)));
    all.put("review.last-in-future", List.of(with("last", DATES)));
    all.put(
        "review.statement-conflict",
        List.of(
            with("said", frequencies(), "stated", Frequency.ANNUAL),
            with("months", List.of(3, 18), "stated", frequencies())));
    all.put("control.history-in-future", List.of(with("dated", DATES)));
    all.put(
        "control.effective-before-approval",
        List.of(with("effective", EARLIER, "approved", DATES)));
    all.put("control.title-period-ended", List.of(with("period", "2019\u20132023")));
    all.put(
        "control.title-period-conflict",
        List.of(with("period", "2019\u20132023", "year", "2026/2027")));
    all.put("identity.school-repeated", List.of(with("other", JsonPointer.parse("/alsoFor/0"))));
    all.put(
        "school.phase-age-conflict",
        List.of(with("phase", values(Phase.values()), "ages", "11-18")));
    all.put(
        "school.duty-basis-conflict",
        List.of(
            with(
                "kind",
                List.of(EstablishmentType.COMMUNITY, EstablishmentType.MAINTAINED_NURSERY),
                "basis",
                List.of(DutyBasis.NONE, DutyBasis.FUNDING_AGREEMENT))));
    all.put("control.approval-in-future", List.of(with("approved", DATES)));
    all.put("control.expired", List.of(with("until", DATES)));
    all.put("control.year-approval-gap", List.of(with("approved", DATES)));
    all.put(
        "control.status-conflict",
        List.of(
            with("approved", DATES), with("since", DATES), with("status", PolicyStatus.ADOPTED)));
    all.put(
        "control.version-order", List.of(with("dated", DATES), with("entries", List.of(1, 2, 7))));
    List<JsonNamed> limbs = new ArrayList<>(values(PrincipleTheme.values()));
    limbs.remove(PrincipleTheme.OTHER);
    all.put("definition.limb-missing", List.of(with("limb", limbs)));
    all.put("principles.theme-missing", List.of(with("theme", limbs)));
    List<JsonNamed> scopes =
        List.of(
            CommunityScope.SCHOOL, CommunityScope.LOCAL, CommunityScope.UK, CommunityScope.GLOBAL);
    all.put("community.dimension-missing", List.of(with("dimension", scopes)));
    all.put("community.duplicate-scope", List.of(with("dimension", scopes)));
    all.put(
        "context.unmentioned-difference", List.of(with("difference", values(Difference.values()))));
    List<JsonNamed> strands = values(AimStrand.values());
    all.put(
        "strands.missing",
        List.of(
            with("strand", strands),
            with("strand", strands.get(0), "second", strands.get(2)),
            with("strand", strands.get(0), "second", strands.get(1), "third", strands.get(2))));
    for (String about :
        List.of(
            "heading-inconsistent",
            "duplicate",
            "without-aim",
            "without-procedure",
            "heading-unusual")) {
      all.put("strands." + about, List.of(with("strand", strands)));
    }
    List<Integer> counts = List.of(1, 2, 3, 4, 6);
    all.put("procedures.owner-missing", List.of(with("procedures", counts)));
    all.put("procedures.deadline-missing", List.of(with("procedures", counts)));
    all.put("procedures.overdue", List.of(with("due", DATES)));
    List<String> ended =
        List.of("Race Relations Act 1976", "Education and Inspections Act 2006, section 154");
    all.put(
        "law.repealed",
        List.of(
            with("law", ended, "ended", DATES),
            with(
                "law",
                ended,
                "ended",
                DATES,
                "successor",
                List.of("Equality Act 2010", "Education Act 2011, section 41"))));
    all.put(
        "law.obsolete-framework",
        List.of(
            with("law", "Every Child Matters", "ended", DATES),
            with(
                "law",
                "Every Child Matters",
                "ended",
                DATES,
                "successor",
                "Helping Children Achieve More")));
    all.put("law.inspection-claim-stale", List.of(with("ended", DATES)));
    all.put(
        "law.miscited",
        List.of(
            with(
                "law",
                "Education and Inspections Act",
                "known",
                "Education and Inspections Act 2006"),
            with("place", DUTY),
            with("name", "Single Equality Act", "right", "Equality Act 2010")));
    all.put(
        "law.duty-not-applicable",
        List.of(
            with("nation", List.of(Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND)),
            with(
                "kind",
                List.of(
                    EstablishmentType.ACADEMY,
                    EstablishmentType.FREE_SCHOOL,
                    EstablishmentType.INDEPENDENT,
                    EstablishmentType.NON_MAINTAINED_SPECIAL,
                    EstablishmentType.FURTHER_EDUCATION,
                    EstablishmentType.PUPIL_REFERRAL_UNIT))));
    all.put("law.register-outdated", List.of(with("checked", DATES)));
    all.put("law.protected-characteristics-incomplete", List.of());
    all.put("rule.failed", List.of(with("rule", "com.example.own")));
    all.put("rule.too-many-findings", List.of(with("rule", "text.placeholder", "more", counts)));
    all.put("waiver.expired", List.of(with("rule", "review.overdue", "until", DATES)));
    all.put(
        "waiver.unused",
        List.of(
            with("rule", "review.overdue"),
            with("rule", "review.overdue", "fingerprint", FINGERPRINT)));
    all.put(
        "waiver.unknown-rule",
        List.of(
            with("rule", "review.overdo"),
            with("rule", "review.overdo", "nearest", "review.overdue")));
    all.put(
        "waiver.structural",
        List.of(
            with("rule", "json.syntax", "form", "json.syntax"),
            with("rule", "waiver.expired", "check", "waiver.expired")));
    all.put(
        "waiver.by-position",
        List.of(
            with("rule", "text.dangling"),
            with("rule", "text.dangling", "fingerprint", FINGERPRINT),
            with("rule", "text.dangling", "covered", List.of(2, 3, 4, 6))));
    all.put("waiver.unbound", List.of(with("rule", "review.overdue")));
    all.put(
        "settings.unknown-rule",
        List.of(with(), new Filling(Map.of("nearest", List.of(List.of("review.overdue"))))));
    all.put(
        "settings.term-repeated",
        List.of(with("term", values(Term.values()), "year", "2026/2027")));
    all.put("text.placeholder", List.of(with(), with("others", counts)));
    all.put("text.declared-count-mismatch", List.of(with("said", List.of(2, 4), "listed", counts)));
    all.put(
        "text.near-duplicate",
        List.of(with("other", JsonPointer.parse("/procedures/strands/0/procedures/2"))));
    all.put(
        "text.item-repeated",
        List.of(with("other", JsonPointer.parse("/procedures/strands/0/procedures/2"))));
    all.put("text.appendix-missing", List.of(with(), with("appendix", "Appendix 2")));
    ofTheProgram(all);
    return all;
  }

  private static void ofTheProgram(Map<String, List<Filling>> all) {
    List<Integer> counts = List.of(1, 2, 3, 6, 7);
    all.put(
        "check.summary",
        List.of(
            with("files", counts, "found", "7 x"),
            with("files", counts, "found", "7 x", "profile", values(Profile.values())),
            with("files", counts, "found", "7 x", "profiles", "y", "policies", counts),
            with("files", counts, "found", "7 x", "omitted", "z", "unread", counts),
            with(
                "files", counts, "found", "7 x", "hidden", "7 z", "level", "info", "them",
                counts)));
    all.put("check.held", List.of(with("number", 3, "profile", values(Profile.values()))));
    all.put("check.both", List.of(with("left", "2 x", "right", "7 z")));
    all.put(
        "check.part",
        List.of(
            with("error", counts),
            with("warning", counts),
            with("info", counts),
            with("waived", counts),
            with("label", values(Severity.values()))));
    all.put(
        "check.omitted",
        List.of(
            with("hidden", counts),
            with("notRegular", counts),
            with("otherJson", counts),
            with("document", counts),
            with("excluded", counts)));
    all.put("check.before", List.of(with("file", "2025.json")));
    all.put(
        "check.settings",
        List.of(
            with("file", "s.json", "off", counts, "changed", counts),
            with(
                "file",
                "s.json",
                "off",
                counts,
                "changed",
                counts,
                "terms",
                counts,
                "profile",
                values(Profile.values()))));
    all.put("diff.summary", List.of(with("changes", counts, "kinds", "7 x")));
    all.put("diff.part", List.of(with("number", 3, "kind", "x")));
    all.put("report.rules", List.of(with("number", 67)));
    all.put("report.changed", List.of(with("number", 2)));
    all.put("report.decided", List.of(with("who", "x", "reason", "y")));
    all.put(
        "report.severity",
        List.of(with("rule", "text.blank", "severity", Severity.INFO, "usual", Severity.ERROR)));
    String words =
        "check.nothing check.no-errors check.no-errors-or-warnings diff.none report.title"
            + " report.file report.day report.profile report.settings report.waivers report.before"
            + " report.terms report.law report.library report.none report.not-compared"
            + " report.own-terms report.usual-terms report.findings";
    for (String word : words.split(" ", -1)) {
      all.put(word, List.of(with()));
    }
  }

  /** What is wrong with the form of documents: one at least of each kind that decoding makes. */
  static Stream<Finding> ofDocuments() {
    PolicyReader lenient = PolicyReader.builder().build();
    PolicyReader strict =
        PolicyReader.builder()
            .limits(Limits.DEFAULT.withDepth(4).withTextLength(100).withFindings(1))
            .build();
    PolicyReader small =
        PolicyReader.builder().limits(Limits.DEFAULT.withDocumentBytes(64)).build();
    String nested = "{\"formatVersion\":\"1.0\",\"extensions\":{\"a.b\":[[[[1]]]]}}";
    return Stream.of(
            Stream.of(
                    "",
                    "{",
                    "[]",
                    "{} {}",
                    "{\"title\": 'a'}",
                    "%PDF-1.7",
                    "{\"formatVersion\":\"1.0\",\"school\":{\"ageRange\":7}}",
                    "{\"formatVersion\":\"1.0\",\"language\":7,\"context\":{\"colour\":1},"
                        + "\"control\":{\"owner\":\"headteacher\"}}",
                    "{\"title\": \"a\",}",
                    "{\"formatVersion\":\"2.0\"}",
                    "{\"formatVersion\":\"1.9\",\"colour\":1}",
                    "{\"formatVersion\":\"1.0\",\"colour\":1,\"titel\":\"a\"}",
                    "{\"formatVersion\":\"1.0\",\"title\":7,\"control\":null}",
                    "{\"formatVersion\":\"1.0\",\"title\":\"a\",\"title\":\"b\"}",
                    "{\"formatVersion\":\"1.0\",\"language\":\"English\",\"review\":"
                        + "{\"frequency\":\"yearly\",\"nextReview\":\"10/09/2026\"}}",
                    "{\"formatVersion\":\"1.0\",\"links\":[{\"url\":\"a\"}],\"definition\":{}}",
                    "{\"formatVersion\":\"1.0\",\"links\":[" + "{},".repeat(70_000) + "{}]}")
                .map(lenient::decodeText),
            Stream.of(
                lenient.decode("{\"title\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)),
                lenient.decode("{}".getBytes(StandardCharsets.UTF_16))),
            Stream.of(
                    nested,
                    "{\"formatVersion\":\"1.0\",\"title\":\"" + "a".repeat(200) + "\"}",
                    "{\"a\":1,\"b\":2,\"c\":3}")
                .map(strict::decodeText),
            Stream.of(small.decodeText(" ".repeat(100))),
            Stream.of(
                lenient.decodeText(
                    "{\"formatVersion\":\"1.0\",\"extensions\":{\"a.b\":["
                        + "1,".repeat(20_000)
                        + "1]}}")),
            Stream.of(decodedExample("mistakes")))
        .flatMap(documents -> documents)
        .flatMap(document -> document.getFindings().stream());
  }

  private static Decoded decodedExample(String name) {
    try {
      return PolicyJson.decode(Path.of("../policies/" + name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists of the protected characteristics that lack one, and more than one. */
  static Stream<Finding> ofLists() {
    return Stream.of(
            "age, disability, gender reassignment, marriage and civil partnership, pregnancy and"
                + " maternity, race, religion or belief and sex",
            "race, religion or belief, sex and sexual orientation",
            "race")
        .map(
            list ->
                "{\"formatVersion\":\"1.0\",\"rationale\":{\"paragraphs\":[\"The protected"
                    + " characteristics are "
                    + list
                    + ".\"]}}")
        .map(PolicyJson::decodeText)
        .flatMap(
            document ->
                Checker.rules()
                    .build()
                    .validate(document.orThrow(), LocalDate.of(2026, 11, 22))
                    .getFindings()
                    .stream())
        .filter(f -> f.getKind().getId().equals("law.protected-characteristics-incomplete"));
  }

  private static List<Frequency> frequencies() {
    return Stream.of(Frequency.values()).filter(f -> f.getInterval().isPresent()).toList();
  }

  private static List<JsonNamed> values(JsonNamed[] constants) {
    return List.of(constants);
  }

  private static Filling with(Object... namesAndValues) {
    Map<String, List<?>> arguments = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      arguments.put(namesAndValues[i].toString(), value instanceof List<?> l ? l : List.of(value));
    }
    return new Filling(arguments);
  }

  private static Finding with(Finding finding, String name, Object value) {
    if (value instanceof Integer number) {
      return finding.with(name, number);
    }
    if (value instanceof JsonNamed constant) {
      return finding.with(name, constant);
    }
    if (value instanceof PartialDate date) {
      return finding.with(name, date);
    }
    if (value instanceof JsonPointer pointer) {
      return finding.with(name, pointer);
    }
    if (value instanceof List<?> choices) {
      return finding.with(name, choices.stream().map(Object::toString).toList());
    }
    return finding.with(name, value.toString());
  }
}
