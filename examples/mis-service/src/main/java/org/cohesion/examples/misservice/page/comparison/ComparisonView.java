package org.cohesion.examples.misservice.page.comparison;

import java.util.List;
import org.cohesion.examples.misservice.page.school.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a policy that are compared.
 *
 * @param address the address of the school
 * @param school the name of the school
 * @param versions all versions, the newest first
 * @param from the number of the earlier one
 * @param to the number of the later one
 * @param notice that they were named in the other order; null if they were not
 * @param counted how much changed, in words
 * @param changes what changed
 */
public record ComparisonView(
    String address,
    String school,
    List<VersionRow> versions,
    int from,
    int to,
    @Nullable String notice,
    String counted,
    ChangesView changes) {}
