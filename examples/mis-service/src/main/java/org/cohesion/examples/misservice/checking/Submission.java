package org.cohesion.examples.misservice.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.store.NewPolicy;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody wants to be kept as the policy of a school.
 *
 * @param checked what came of checking it
 * @param findings everything that was found, that it does not belong to the school, too
 * @param accepted what is to be kept; null if there are errors
 */
public record Submission(Checked checked, List<Finding> findings, @Nullable NewPolicy accepted) {

  private static final FindingTexts TEXTS = FindingTexts.of(Answers.class::getResourceAsStream);
  private static final FindingKind MISSING = FindingKind.error("service.urn-missing", TEXTS);
  private static final FindingKind DIFFERS = FindingKind.error("service.urn-differs", TEXTS);
  private static final FindingKind NEWER = FindingKind.error("service.newer-version", TEXTS);

  /** Takes the findings as they are now. */
  public Submission {
    findings = List.copyOf(findings);
  }

  /**
   * Checks a document for a school.
   *
   * @param document the document in UTF-8; must not be changed as long as the result is in use
   * @param urn the school
   */
  static Submission of(byte[] document, Urn urn, PolicyChecking checking) {
    Checked checked = checking.check(document);
    if (checked.policy() == null) {
      return new Submission(checked, checked.findings(), null);
    }
    Policy policy = checked.policy().policy();
    List<Finding> findings = new ArrayList<>(checked.findings());
    findings.addAll(checked.decoded().locate(refusals(checked, policy, urn)));
    findings.sort(FindingPlaces.TOP_TO_BOTTOM);
    boolean refused = findings.stream().anyMatch(Submission::isError);
    return new Submission(
        checked,
        findings,
        refused
            ? null
            : new NewPolicy(urn, policy, checking.dueBy(policy), checked.count(Severity.WARNING)));
  }

  private static boolean isError(Finding finding) {
    return finding.getSeverity() == Severity.ERROR && finding.getWaiver().isEmpty();
  }

  /** What the rules do not know of, but this service has to. */
  private static List<Finding> refusals(Checked checked, Policy policy, Urn urn) {
    List<Finding> refusals = new ArrayList<>();
    if (!checked.decoded().isComplete()) {
      refusals.add(Finding.of(NEWER, JsonPointer.of("formatVersion")));
    }
    List<School> schools =
        Stream.concat(policy.getSchool().stream(), policy.getAlsoFor().stream()).toList();
    List<Urn> urns = schools.stream().map(School::getUrn).flatMap(Optional::stream).toList();
    if (!urns.contains(urn)) {
      boolean none = policy.getSchool().flatMap(School::getUrn).isEmpty();
      JsonPointer place =
          none
              ? policy.getSchool().isPresent() ? JsonPointer.of("school") : JsonPointer.ROOT
              : JsonPointer.of("school", "urn");
      refusals.add(Finding.of(none ? MISSING : DIFFERS, place).with("urn", urn.value()));
    }
    return refusals;
  }
}
