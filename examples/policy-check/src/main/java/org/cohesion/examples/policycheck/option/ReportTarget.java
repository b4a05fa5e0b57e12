package org.cohesion.examples.policycheck.option;

import org.jspecify.annotations.Nullable;

/**
 * A report that is wanted.
 *
 * @param form how it is printed
 * @param file the file it goes to; null if it goes where {@code --output} says
 */
public record ReportTarget(ReportForm form, @Nullable String file) {}
