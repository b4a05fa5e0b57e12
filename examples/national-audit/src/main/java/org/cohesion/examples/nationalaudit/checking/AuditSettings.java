package org.cohesion.examples.nationalaudit.checking;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the user decides about an audit. This, and no object of the library, is what executors are
 * sent.
 *
 * @param day the day as of which policies are checked
 * @param language the language of the sentences about findings, such as {@code en}
 */
public record AuditSettings(LocalDate day, String language) implements Serializable {}
