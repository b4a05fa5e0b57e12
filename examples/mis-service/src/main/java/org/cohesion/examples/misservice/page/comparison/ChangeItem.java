package org.cohesion.examples.misservice.page.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A change as it is shown.
 *
 * @param id its kind, as the name of a class of style
 * @param kind its kind in words
 * @param place where in the policy
 * @param from where it was before; null if it did not move
 * @param pointer the place as the format has it
 * @param before the words of the earlier version; null if it has none
 * @param after the words of the later version; null if it has none
 */
public record ChangeItem(
    String id,
    String kind,
    String place,
    @Nullable String from,
    String pointer,
    @Nullable String before,
    @Nullable String after) {}
