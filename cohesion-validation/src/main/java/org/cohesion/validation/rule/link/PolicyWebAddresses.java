package org.cohesion.validation.rule.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Link;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleContext;

/** The addresses that readers of a policy may go to: its links, and where it is published. */
final class PolicyWebAddresses {

  private PolicyWebAddresses() {}

  /** Reports each address of a policy that is wrong. */
  static void check(
      Policy policy, Predicate<WebAddress> isWrong, FindingKind kind, RuleContext context) {
    if (policy.getControl().isPresent()
        && isWrong(policy.getControl().get().getPublishedAt(), isWrong)) {
      context.report(Finding.of(kind, JsonPointer.of("control", "publishedAt")));
    }
    List<Link> links = policy.getLinks();
    for (int i = 0; i < links.size(); i++) {
      if (isWrong(links.get(i).getUrl(), isWrong)) {
        context.report(Finding.of(kind, JsonPointer.of("links").child(i).child("url")));
      }
    }
  }

  private static boolean isWrong(Optional<String> printed, Predicate<WebAddress> isWrong) {
    return printed.isPresent() && isWrong.test(WebAddress.of(printed.get()));
  }
}
