package org.cohesion.examples.misservice.page.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of the policy, or a part of it, that was understood.
 *
 * @param name which
 * @param value what it was taken to be; null for a part, which has many words
 * @param now what it is in the text as it was corrected; null if that is the same
 * @param place where in the document; empty if nowhere in particular
 * @param findings what was found in it
 */
public record DraftMember(
    String name,
    @Nullable String value,
    @Nullable String now,
    String place,
    List<DraftFinding> findings) {}
