package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What came of storing a policy.
 *
 * @param version the number of the version that is current now
 * @param etag the ETag of the policy, as the header has it
 * @param findings warnings and remarks about the policy, from top to bottom
 */
@Schema(requiredProperties = {"version", "etag", "findings"})
public record SavedPolicy(int version, String etag, List<FoundItem> findings) {

  /** Takes the findings as they are now. */
  public SavedPolicy {
    findings = List.copyOf(findings);
  }
}
