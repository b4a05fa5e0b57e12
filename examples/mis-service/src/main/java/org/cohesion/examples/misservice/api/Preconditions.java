package org.cohesion.examples.misservice.api;

import java.util.HashSet;
import java.util.Set;
import org.cohesion.examples.misservice.store.Expected;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What the sender of a request believes to be stored, by RFC 9110.
 *
 * @param match the versions that it can be; null if nothing is said
 * @param noneMatch those that it must not be; null if nothing is said
 */
record Preconditions(@Nullable EntityTags match, @Nullable EntityTags noneMatch) {

  /**
   * Reads the headers of a request, several lines of one joined by commas.
   *
   * @param ifMatch the header {@code If-Match}; null if there is none
   * @param ifNoneMatch the header {@code If-None-Match}; null if there is none
   */
  static Preconditions of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    return new Preconditions(
        EntityTags.of(HttpHeaders.IF_MATCH, ifMatch),
        EntityTags.of(HttpHeaders.IF_NONE_MATCH, ifNoneMatch));
  }

  /** {@return whether a version is one of those that are wanted} */
  boolean allows(String digest) {
    return match == null || match.names(digest);
  }

  /** {@return whether the sender has a version already, so that it need not be sent} */
  boolean isKnown(String digest) {
    return noneMatch != null && noneMatch.namesWeakly(digest);
  }

  /** {@return the same for storing} */
  Expected expected() {
    Expected wanted = match == null ? Expected.unstated() : expected(match);
    if (noneMatch == null) {
      return wanted;
    }
    if (noneMatch.isAny()) {
      // That there is a version, and that there is none: both cannot be.
      return match == null ? Expected.none() : new Expected.OneOf(Set.of());
    }
    Set<String> not = new HashSet<>(noneMatch.strong());
    not.addAll(noneMatch.weak());
    return new Expected.Not(not, wanted);
  }

  private static Expected expected(EntityTags match) {
    return match.isAny() ? new Expected.Any() : new Expected.OneOf(match.strong());
  }
}
