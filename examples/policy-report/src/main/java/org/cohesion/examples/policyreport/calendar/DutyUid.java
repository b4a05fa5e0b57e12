package org.cohesion.examples.policyreport.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.cohesion.calendar.Duty;
import org.cohesion.policy.Policy;
import org.cohesion.school.LaEstab;
import org.cohesion.school.School;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;

/**
 * Names of events that stay when a calendar is made again, so that programs bring an event up to
 * date instead of showing it twice. They are made of the school, the policy and the duty, and none
 * of the document's words can be read in them.
 */
final class DutyUid {

  private static final String DOMAIN = "@policy-check";
  private static final int DIGEST_DIGITS = 16;

  private DutyUid() {}

  /**
   * The name of a duty among all duties of all policies.
   *
   * @param policy any policy; one without a reference of its own is told from others of its school
   *     by its title
   * @param duty one of its duties
   * @return letters of ASCII, digits and hyphens, and a domain
   */
  static String of(Policy policy, Duty duty) {
    return school(policy) + "-" + digest(document(policy)) + "-" + duty.getKey() + DOMAIN;
  }

  private static String school(Policy policy) {
    Optional<School> school = policy.getSchool();
    return school
        .flatMap(School::getUrn)
        .map(Urn::toString)
        .map(urn -> "urn" + urn)
        .or(() -> school.flatMap(School::getLaEstab).map(LaEstab::toString).map(DutyUid::estab))
        .or(() -> school.flatMap(School::getUkprn).map(Ukprn::toString).map(n -> "ukprn" + n))
        .orElseGet(() -> "school" + digest(school.flatMap(School::getName).orElse("")));
  }

  private static String estab(String number) {
    return "estab" + number.replace("/", "");
  }

  private static String document(Policy policy) {
    return policy.getReference().or(policy::getTitle).orElse("");
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
