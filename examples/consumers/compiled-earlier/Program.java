import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cohesion.comparison.Change;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.ReportJson;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;
import org.cohesion.school.Nation;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.bean.HasPolicy;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.reading.Reading;
import org.cohesion.validation.reading.Vocabulary;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/**
 * Somebody else's program. It is compiled with the jars of the last release, and its classes then
 * run with those of today: what it uses must still be there and mean the same. It asks for nothing
 * that a later version may change, such as how many rules there are.
 */
public final class Program {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private static int held;

  private Program() {}

  /**
   * Uses the libraries in one way after the other.
   *
   * @param args the policy with slips, and the sound one, among the examples
   * @throws Exception if a step cannot be taken at all
   */
  public static void main(String[] args) throws Exception {
    Path slips = Path.of(args[0]);
    Path sound = Path.of(args[1]);
    builds();
    switches();
    reads(slips);
    writes(sound);
    validates(slips);
    bringsRulesAndTerms(sound);
    compares(sound);
    readsWordsAndLaw();
    System.out.println(held + " held");
  }

  private static void builds() {
    School school =
        School.builder()
            .name("Elm Road Primary")
            .urn(Urn.of("123456"))
            .nation(Nation.ENGLAND)
            .extensions(Extensions.of("com.example.mis", ExtensionValue.number(7)))
            .build();
    ReviewSchedule review =
        ReviewSchedule.builder()
            .frequency(Frequency.ANNUAL)
            .lastReview(PartialDate.parse("2026-09"))
            .addFeedsInto("School Development Plan")
            .build();
    Policy policy = Policy.builder().title("Cohesion").school(school).review(review).build();
    hold("keeps what was built", policy.getSchool().equals(Optional.of(school)));
    hold("counts a year on", policy.reviewDueBy().isPresent());
    hold(
        "changes a copy",
        policy.toBuilder().title("Other").build().getTitle().get().equals("Other"));
    hold("is equal by value", policy.equals(policy.toBuilder().build()));
    hold(
        "opens an extension",
        school.getExtensions().get("com.example.mis").get() instanceof ExtensionValue.NumberValue);
  }

  /** With a branch for what is new: that is what lets it live. */
  private static void switches() {
    Set<String> seen = new TreeSet<>();
    for (Frequency frequency : Frequency.values()) {
      seen.add(
          switch (frequency) {
            case ANNUAL -> "each year";
            case TERMLY, HALF_TERMLY -> "often";
            default -> frequency.getLabel();
          });
    }
    for (Severity severity : EnumSet.allOf(Severity.class)) {
      switch (severity) {
        case ERROR:
        case WARNING:
          seen.add("matters");
          break;
        default:
          seen.add(severity.getJsonName());
      }
    }
    for (Nation nation : Nation.values()) {
      seen.add(nation == Nation.WALES ? "Cymru" : nation.getLabel());
    }
    for (Role role : Role.values()) {
      seen.add(role.getJsonName());
    }
    hold(
        "tells constants apart",
        seen.containsAll(List.of("each year", "often", "matters", "info", "Cymru", "headteacher")));
  }

  private static void reads(Path slips) throws Exception {
    Decoded decoded = PolicyJson.decode(slips);
    hold("reads", decoded.getFindings().isEmpty() && decoded.orThrow().getTitle().isPresent());
    Decoded wrong = PolicyJson.decodeText("{\"formatVersion\": \"1.0\", \"titel\": \"Cohesion\"}");
    Finding finding = wrong.getFindings().get(0);
    hold("finds a slip", finding.getKind().getId().equals("json.unknown-member"));
    hold("knows its line", finding.getPosition().get().startLine() == 1);
    hold("says so", finding.text(Locale.ENGLISH).contains("title"));
  }

  private static void writes(Path sound) throws Exception {
    Policy policy = new Submission(PolicyJson.decode(sound).orThrow()).getPolicy();
    Policy again = PolicyJson.decode(PolicyJson.encode(policy)).orThrow();
    hold("writes without loss", again.equals(policy));
    hold("digests alike", PolicyJson.digest(again).equals(PolicyJson.digest(policy)));
  }

  private static void validates(Path slips) throws Exception {
    Decoded decoded = PolicyJson.decode(slips);
    Waiver waiver =
        Waiver.builder()
            .rule("review.overdue")
            .pointer(JsonPointer.of("review"))
            .reason("the new head begins in January")
            .approvedBy(Party.builder().role(Role.GOVERNING_BODY).build())
            .until(PartialDate.parse("2027-03"))
            .build();
    ValidationReport report =
        PolicyValidator.builder()
            .profile(Profile.ADOPTED)
            .severity("review.interval-mismatch", Severity.ERROR)
            .without("text.blank")
            .waivers(List.of(waiver))
            .build()
            .validate(decoded.orThrow(), DAY);
    List<String> found = new ArrayList<>();
    for (Finding finding : decoded.locate(report.getFindings())) {
      found.add(
          finding.getKind().getId() + " " + finding.getSeverity() + " " + finding.getPointer());
      hold("says it in Welsh", !finding.text(Locale.forLanguageTag("cy")).isBlank());
      hold("has a place", finding.getPosition().isPresent());
    }
    hold("finds the interval", found.contains("review.interval-mismatch ERROR /review/nextReview"));
    hold("leaves out a rule", found.stream().noneMatch(line -> line.startsWith("text.blank")));
    hold(
        "writes its report",
        ReportJson.decode(ReportJson.encode(report)).orThrow().getFindings().size()
            == found.size());
  }

  private static void bringsRulesAndTerms(Path sound) throws Exception {
    TermCalendar terms =
        (term, year) ->
            term == Term.AUTUMN
                ? new TermDates(
                    LocalDate.of(year.startYear(), 9, 3), LocalDate.of(year.startYear(), 12, 18))
                : TermCalendar.approximate().dates(term, year);
    ValidationReport report =
        PolicyValidator.builder()
            .rules(new MottoMissing())
            .calendar(terms)
            .build()
            .validate(Policy.builder().from(PolicyJson.decode(sound).orThrow()).build(), DAY);
    hold(
        "runs rules of others",
        Arrays.asList("passed", "found")
            .contains(
                report.getRules().stream()
                    .filter(rule -> rule.getRule().equals("com.example.motto-missing"))
                    .findFirst()
                    .get()
                    .getOutcome()
                    .getJsonName()));
  }

  private static void compares(Path sound) throws Exception {
    Policy before = PolicyJson.decode(sound).orThrow();
    List<Change> changes =
        PolicyDiff.between(before, before.toBuilder().title("Belonging together").build())
            .getChanges();
    hold("compares", changes.size() == 1 && !changes.get(0).text(Locale.ENGLISH).isBlank());
  }

  private static void readsWordsAndLaw() {
    Vocabulary.Builder words = Vocabulary.builder();
    int phrase = words.phrase("equality act");
    List<Integer> places = new ArrayList<>();
    Reading.of(words.build(), List.of("We keep the Equality Act 2010."))
        .findPhrases((number, text, first, last) -> places.add(number == phrase ? first : -1));
    hold("visits phrases", places.size() == 1 && places.get(0) >= 0);
    hold("knows the law", LegalRegister.uk().inForce("psed", DAY));
  }

  private static void hold(String what, boolean holds) {
    if (!holds) {
      throw new IllegalStateException("no longer " + what);
    }
    held++;
  }

  private record Submission(Policy policy) implements HasPolicy {
    @Override
    public Policy getPolicy() {
      return policy;
    }
  }

  /** A rule as a vendor writes one. */
  private static final class MottoMissing implements PolicyRule {

    private static final FindingKind KIND =
        FindingKind.info(
            "com.example.motto-missing",
            FindingTexts.of(
                name ->
                    new ByteArrayInputStream(
                        "org.cohesion.com.example.motto-missing = the school has no motto"
                            .getBytes(StandardCharsets.UTF_8))));

    @Override
    public RuleInfo info() {
      return RuleInfo.of(KIND).alsoInDraft();
    }

    @Override
    public void check(Policy policy, RuleContext context) {
      if (policy.getSchool().filter(school -> school.getMotto().isEmpty()).isPresent()) {
        context.report(Finding.of(KIND, JsonPointer.of("school")));
      }
    }
  }
}
