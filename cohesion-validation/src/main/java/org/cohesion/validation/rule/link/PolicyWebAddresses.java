package org.cohesion.validation.rule.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Link;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleContext;

/** The addresses that readers of a policy may go to: where it is published, and its links. */
final class PolicyWebAddresses {

  /** Of the address where the policy is published; links are counted from 0. */
  private static final int PUBLISHED = -1;

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(int link, WebAddress address) {}

  private PolicyWebAddresses(Policy policy) {
    if (policy.getControl().isPresent()) {
      add(PUBLISHED, policy.getControl().get().getPublishedAt());
    }
    List<Link> links = policy.getLinks();
    for (int i = 0; i < links.size(); i++) {
      add(i, links.get(i).getUrl());
    }
  }

  private void add(int link, Optional<String> printed) {
    if (printed.isPresent()) {
      entries.add(new Entry(link, WebAddress.of(printed.get())));
    }
  }

  /** Reports each address of a policy that is wrong; all are read once for all rules. */
  static void check(
      Policy policy, Predicate<WebAddress> isWrong, FindingKind kind, RuleContext context) {
    PolicyWebAddresses addresses =
        context.shared(PolicyWebAddresses.class, () -> new PolicyWebAddresses(policy));
    for (Entry entry : addresses.entries) {
      if (isWrong.test(entry.address())) {
        context.report(Finding.of(kind, pointer(entry.link())));
      }
    }
  }

  private static JsonPointer pointer(int link) {
    return link == PUBLISHED
        ? JsonPointer.of("control", "publishedAt")
        : JsonPointer.of("links").child(link).child("url");
  }
}
