package org.cohesion.examples.misservice.page;

import org.cohesion.examples.misservice.page.frame.PageMissing;
import org.cohesion.examples.misservice.store.Page;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.PolicyVersion;
import org.cohesion.examples.misservice.store.SchoolState;
import org.cohesion.examples.misservice.store.StoredPolicy;
import org.cohesion.school.Urn;
import org.springframework.stereotype.Component;

/** What is stored, by what stands in the addresses of pages. */
@Component
class StoredPolicies {

  /** So many versions are listed. */
  private static final int MOST_VERSIONS = 100;

  private final PolicyStore store;

  StoredPolicies(PolicyStore store) {
    this.store = store;
  }

  /**
   * {@return the number of a school}
   *
   * @throws PageMissing if it is none
   */
  static Urn urn(String text) {
    try {
      return Urn.of(text);
    } catch (IllegalArgumentException e) {
      throw new PageMissing();
    }
  }

  /**
   * {@return a school at a glance}
   *
   * @throws PageMissing if it has no policy
   */
  SchoolState school(String urn) {
    return store.school(urn(urn)).orElseThrow(PageMissing::new);
  }

  /**
   * {@return a version of a school's policy}
   *
   * @throws PageMissing if there is none of this number
   */
  StoredPolicy version(String urn, int number) {
    return store.version(urn(urn), number).orElseThrow(PageMissing::new);
  }

  /** {@return the newest versions of a school's policy, the newest first} */
  Page<PolicyVersion> versions(Urn urn) {
    return store.history(urn, new Page.Request(0, MOST_VERSIONS));
  }
}
