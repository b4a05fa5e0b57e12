package org.cohesion.examples.policyreport;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.report.Profile;

/**
 * What came of some documents.
 *
 * @param documents how many they are
 * @param findings what was found in them, in their order
 * @param profiles how many of them were held to which profile; those that are no policies to none
 * @param source those of them in which something was found, if they are at hand
 * @param policies the policies among them, for reports that {@linkplain Report#showsPolicies() show
 *     them}; none for others, which need not wait until a policy is no longer held
 */
public record CheckedDocuments(
    int documents,
    List<Finding> findings,
    Map<Profile, Integer> profiles,
    SourceText source,
    List<CheckedPolicy> policies) {

  /** Documents whose policies are not to be shown. */
  public CheckedDocuments(
      int documents, List<Finding> findings, Map<Profile, Integer> profiles, SourceText source) {
    this(documents, findings, profiles, source, List.of());
  }

  /** A document whose form alone was looked at. */
  public static CheckedDocuments form(List<Finding> findings) {
    return new CheckedDocuments(1, findings, Map.of(), SourceText.none());
  }

  /** A policy that was held to a profile. */
  public static CheckedDocuments policy(CheckedPolicy checked) {
    return new CheckedDocuments(
        1,
        checked.findings(),
        Map.of(checked.report().getProfile(), 1),
        SourceText.none(),
        List.of(checked));
  }

  /** The same with the documents themselves. */
  public CheckedDocuments in(SourceText text) {
    return new CheckedDocuments(documents, findings, profiles, text, policies);
  }

  /** Counts what was held to which profile, with more of the same. */
  public static Map<Profile, Integer> sum(Map<Profile, Integer> some, Map<Profile, Integer> more) {
    Map<Profile, Integer> sum = new EnumMap<>(Profile.class);
    sum.putAll(some);
    more.forEach((profile, count) -> sum.merge(profile, count, Integer::sum));
    return sum;
  }
}
