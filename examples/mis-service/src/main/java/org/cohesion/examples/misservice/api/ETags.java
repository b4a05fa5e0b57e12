package org.cohesion.examples.misservice.api;

import org.cohesion.examples.misservice.store.PolicyVersion;

/** The ETags of versions. */
final class ETags {

  private ETags() {}

  /** {@return the ETag of a version: its digest, in quotation marks} */
  static String of(PolicyVersion version) {
    return of(version.digest());
  }

  /** {@return the ETag of a digest} */
  static String of(String digest) {
    return '"' + digest + '"';
  }
}
