package org.cohesion.examples.nationalaudit.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.report.Profile;
import org.cohesion.validation.PolicyValidator;

/**
 * The objects of the library, built once in each Java machine, which is to say on each executor,
 * and shared by all tasks that run there.
 */
final class Checks {

  private static final ConcurrentMap<AuditSettings, Checks> BUILT = new ConcurrentHashMap<>();
  private static final AtomicInteger BUILDS = new AtomicInteger();

  private static final Comparator<Finding> FROM_TOP =
      Comparator.comparing(
          finding -> finding.getPosition().orElseThrow(),
          Comparator.comparingInt(SourcePosition::startLine)
              .thenComparingInt(SourcePosition::startColumn));

  private final PolicyReader reader = PolicyReader.builder().build();
  private final PolicyValidator adopted = PolicyValidator.builder().build();
  private final PolicyValidator draft = PolicyValidator.builder().profile(Profile.DRAFT).build();
  private final LocalDate day;
  private final Locale language;

  private Checks(AuditSettings settings) {
    BUILDS.incrementAndGet();
    day = settings.day();
    language = Locale.forLanguageTag(settings.language());
  }

  /** {@return the objects for these settings, built by whichever task asks first} */
  static Checks of(AuditSettings settings) {
    return BUILT.computeIfAbsent(settings, Checks::new);
  }

  /** {@return how often anything was built on this Java machine} */
  static int builds() {
    return BUILDS.get();
  }

  PolicyReader reader() {
    return reader;
  }

  Locale language() {
    return language;
  }

  /**
   * {@return all that is to be said of a document, each with its position, from its top to its
   * bottom}
   */
  List<Finding> check(Decoded decoded) {
    List<Finding> findings = new ArrayList<>(decoded.getFindings());
    decoded
        .getPolicy()
        .ifPresent(
            policy ->
                findings.addAll(
                    decoded.locate(validatorFor(policy).validate(policy, day).getFindings())));
    findings.sort(FROM_TOP);
    return findings;
  }

  /** A policy without a status is held to more, not to less. */
  private PolicyValidator validatorFor(Policy policy) {
    boolean isDraft =
        policy
            .getControl()
            .flatMap(Control::getStatus)
            .filter(PolicyStatus.DRAFT::equals)
            .isPresent();
    return isDraft ? draft : adopted;
  }
}
