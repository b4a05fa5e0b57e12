package org.cohesion.validation.rule.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.RuleContext;

/**
 * The addresses that readers of a policy may go to: where it is published, the law and guidance
 * that it rests on, and its links.
 */
final class PolicyWebAddresses {

  private static final JsonPointer PUBLISHED = JsonPointer.of("control", "publishedAt");
  private static final JsonPointer LEGAL_BASIS = JsonPointer.of("legalBasis");
  private static final JsonPointer LINKS = JsonPointer.of("links");

  /** Of an address that is not in a list. */
  private static final int ALONE = -1;

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(JsonPointer place, int position, WebAddress address) {

    JsonPointer pointer() {
      return position == ALONE ? place : place.child(position).child("url");
    }
  }

  private PolicyWebAddresses(Policy policy) {
    if (policy.getControl().isPresent()) {
      add(PUBLISHED, ALONE, policy.getControl().get().getPublishedAt());
    }
    List<LegalCitation> citations = policy.getLegalBasis();
    for (int i = 0; i < citations.size(); i++) {
      add(LEGAL_BASIS, i, citations.get(i).getUrl());
    }
    List<Link> links = policy.getLinks();
    for (int i = 0; i < links.size(); i++) {
      add(LINKS, i, links.get(i).getUrl());
    }
  }

  private void add(JsonPointer place, int position, Optional<String> printed) {
    if (printed.isPresent()) {
      entries.add(new Entry(place, position, WebAddress.of(printed.get())));
    }
  }

  /** Reports each address of a policy that is wrong; all are read once for all rules. */
  static void check(
      Policy policy, Predicate<WebAddress> isWrong, FindingKind kind, RuleContext context) {
    PolicyWebAddresses addresses =
        context.shared(PolicyWebAddresses.class, () -> new PolicyWebAddresses(policy));
    for (Entry entry : addresses.entries) {
      if (isWrong.test(entry.address())) {
        context.report(Finding.of(kind, entry.pointer()));
      }
    }
  }
}
