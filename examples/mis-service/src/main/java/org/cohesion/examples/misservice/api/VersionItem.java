package org.cohesion.examples.misservice.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.cohesion.examples.misservice.store.PolicyVersion;

/**
 * A version of a policy.
 *
 * @param version its number, 1 for the first
 * @param etag its ETag
 * @param storedAt when it was stored
 * @param storedBy the name of the user who stored it
 */
@Schema(requiredProperties = {"version", "etag", "storedAt", "storedBy"})
public record VersionItem(int version, String etag, Instant storedAt, String storedBy) {

  static VersionItem of(PolicyVersion version) {
    return new VersionItem(
        version.number(), ETags.of(version), version.storedAt(), version.storedBy());
  }
}
