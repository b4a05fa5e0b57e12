package org.cohesion.examples.misservice.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohesion.comparison.Change;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version to another.
 *
 * @param from the number of the version to start from
 * @param to the number of the version to come to, which can be the earlier one
 * @param changes the changes, in the order of the version to come to
 */
@Schema(requiredProperties = {"from", "to", "changes"})
public record Comparison(int from, int to, List<Item> changes) {

  /** Takes the changes as they are now. */
  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * A change.
   *
   * @param kind {@code added}, {@code removed}, {@code changed}, {@code moved} or {@code
   *     typography}
   * @param before where it is in the version to start from; null if it was added
   * @param after where it is in the version to come to; null if it was removed
   * @param message what changed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "Change",
      requiredProperties = {"kind", "message"})
  public record Item(String kind, @Nullable Side before, @Nullable Side after, String message) {}

  /**
   * A place in one of the versions.
   *
   * @param pointer where, by RFC 6901
   * @param text the words there; null if they are not wanted, or there are none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ChangedPlace", requiredProperties = "pointer")
  public record Side(String pointer, @Nullable String text) {}

  static Comparison of(int from, int to, PolicyDiff diff, boolean showText, Locale locale) {
    return new Comparison(
        from,
        to,
        diff.getChanges().stream().map(change -> item(change, showText, locale)).toList());
  }

  private static Item item(Change change, boolean showText, Locale locale) {
    return new Item(
        change.getKind().getJsonName(),
        side(change.getPointerBefore(), change.getValueBefore(), showText),
        side(change.getPointerAfter(), change.getValueAfter(), showText),
        change.text(locale));
  }

  private static @Nullable Side side(
      Optional<JsonPointer> pointer, Optional<String> text, boolean showText) {
    return pointer.isEmpty()
        ? null
        : new Side(pointer.get().toString(), showText ? text.orElse(null) : null);
  }
}
