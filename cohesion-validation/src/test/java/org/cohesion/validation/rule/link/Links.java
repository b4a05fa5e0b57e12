package org.cohesion.validation.rule.link;

import org.cohesion.policy.Control;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyBuilder;

/** Policies of links. */
final class Links {

  private Links() {}

  static Policy policy(String... urls) {
    PolicyBuilder policy = Policy.builder();
    for (String url : urls) {
      policy.addLinks(Link.builder().title("To read").url(url).build());
    }
    return policy.build();
  }

  static Policy cited(String... urls) {
    PolicyBuilder policy = Policy.builder();
    for (String url : urls) {
      policy.addLegalBasis(LegalCitation.builder().instrument("Guidance").url(url).build());
    }
    return policy.build();
  }

  static Policy publishedAt(String url) {
    return Policy.builder().control(Control.builder().publishedAt(url).build()).build();
  }
}
