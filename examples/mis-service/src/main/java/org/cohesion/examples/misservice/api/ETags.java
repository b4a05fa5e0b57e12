package org.cohesion.examples.misservice.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohesion.examples.misservice.store.Expected;
import org.cohesion.examples.misservice.store.PolicyVersion;
import org.jspecify.annotations.Nullable;

/** What the headers say about versions. */
final class ETags {

  private ETags() {}

  /** {@return the ETag of a version: its digest, in quotation marks} */
  static String of(PolicyVersion version) {
    return '"' + version.digest() + '"';
  }

  /**
   * What the sender of a policy believes to be stored. Digests without their quotation marks are
   * taken as well; a weak one is equal to none.
   *
   * @param ifMatch the header {@code If-Match}; null if there is none
   * @param ifNoneMatch the header {@code If-None-Match}; null if there is none
   */
  static Expected expected(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    List<String> wanted = values(ifMatch);
    boolean isFirst = values(ifNoneMatch).contains("*");
    if (!wanted.isEmpty() && isFirst) {
      // That there is a version, and that there is none: both cannot be.
      return new Expected.OneOf(Set.of());
    }
    if (wanted.contains("*")) {
      return new Expected.Any();
    }
    if (!wanted.isEmpty()) {
      return new Expected.OneOf(
          wanted.stream().map(tag -> tag.replace("\"", "")).collect(Collectors.toSet()));
    }
    return isFirst ? Expected.none() : Expected.unstated();
  }

  private static List<String> values(@Nullable String header) {
    return header == null
        ? List.of()
        : Arrays.stream(header.split(","))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
  }
}
