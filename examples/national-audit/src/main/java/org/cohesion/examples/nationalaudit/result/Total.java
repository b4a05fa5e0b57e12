package org.cohesion.examples.nationalaudit.result;

import org.jspecify.annotations.Nullable;

/**
 * How the documents of one phase and one local authority are.
 *
 * @param phase the phase; null for documents that name none
 * @param localAuthority the three digits of the authority; null for documents that name none
 * @param documents how many documents
 * @param unreadable how many of them are no policy, or cannot be read at all
 * @param withErrors how many of them have an error, the unreadable ones included
 * @param withWarnings how many of them have a warning, but no error
 */
public record Total(
    @Nullable String phase,
    @Nullable String localAuthority,
    long documents,
    long unreadable,
    long withErrors,
    long withWarnings) {

  /** {@return how many of the documents have neither an error nor a warning} */
  public long sound() {
    return documents - withErrors - withWarnings;
  }
}
