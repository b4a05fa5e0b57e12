package org.cohesion.examples.misservice.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Locale;
import org.cohesion.examples.misservice.store.SchoolState;
import org.cohesion.policy.PolicyStatus;
import org.jspecify.annotations.Nullable;

/**
 * A school and its policy at a glance.
 *
 * @param urn the school
 * @param name its name, as its policy has it
 * @param title the title of the policy
 * @param version the number of the current version
 * @param etag the ETag of the policy
 * @param state how it stands with the policy today
 * @param status the status of the policy, as it says itself; absent if it does not say
 * @param nextReview the next review, as the policy states it
 * @param dueBy the last day on which the next review is on time
 * @param warnings how many warnings there were when it was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"urn", "version", "etag", "state", "warnings"})
public record SchoolItem(
    @Schema(pattern = "^[0-9]{6}$") String urn,
    @Nullable String name,
    @Nullable String title,
    int version,
    String etag,
    @Schema(allowableValues = {"draft", "current", "overdue", "undated", "retired"}) String state,
    @Schema(
            description = "As the policy says itself; absent if it does not",
            allowableValues = {"draft", "adopted", "under-review", "superseded", "withdrawn"})
        @Nullable String status,
    @Nullable String nextReview,
    @Nullable LocalDate dueBy,
    int warnings) {

  static SchoolItem of(SchoolState school, LocalDate day) {
    @Nullable PolicyStatus status = school.status();
    return new SchoolItem(
        school.urn().value(),
        school.name(),
        school.title(),
        school.version().number(),
        ETags.of(school.version()),
        school.on(day).name().toLowerCase(Locale.ROOT),
        status == null ? null : status.getJsonName(),
        school.nextReview(),
        school.dueBy(),
        school.warnings());
  }
}
