package org.cohesion.examples.policycheck.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cohesion.comparison.Change;
import org.cohesion.comparison.ChangeKind;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.Decoded;

/**
 * Two files that were compared.
 *
 * @param before the path of the earlier one as the user typed it
 * @param after the path of the later one
 * @param changes what changed, in the order of the later one
 * @param incomplete which of {@code before} and {@code after} have something in them that is new in
 *     a newer version of the format, and so was not compared
 */
public record ComparedFiles(
    String before, String after, List<PlacedChange> changes, List<String> incomplete) {

  /** Only findings can be located; this kind is never shown. */
  private static final FindingKind PLACE =
      FindingKind.info("diff.place", FindingTexts.of(name -> null));

  /**
   * A change with its places.
   *
   * @param change the change
   * @param before its place in the earlier file; empty if it was added
   * @param after its place in the later file; empty if it was removed
   */
  record PlacedChange(
      Change change, Optional<SourcePosition> before, Optional<SourcePosition> after) {}

  public static ComparedFiles compare(String before, Decoded earlier, String after, Decoded later) {
    List<Change> changes = PolicyDiff.between(earlier.orThrow(), later.orThrow()).getChanges();
    Map<JsonPointer, SourcePosition> left = locate(earlier, changes, Change::getPointerBefore);
    Map<JsonPointer, SourcePosition> right = locate(later, changes, Change::getPointerAfter);
    return new ComparedFiles(
        before,
        after,
        changes.stream()
            .map(
                change ->
                    new PlacedChange(
                        change,
                        change.getPointerBefore().map(left::get),
                        change.getPointerAfter().map(right::get)))
            .toList(),
        Stream.concat(
                earlier.isComplete() ? Stream.empty() : Stream.of("before"),
                later.isComplete() ? Stream.empty() : Stream.of("after"))
            .toList());
  }

  /** How many changes of a kind there are. */
  public int count(ChangeKind kind) {
    return (int) changes.stream().filter(placed -> placed.change().getKind() == kind).count();
  }

  private static Map<JsonPointer, SourcePosition> locate(
      Decoded decoded, List<Change> changes, Function<Change, Optional<JsonPointer>> pointer) {
    List<Finding> places =
        changes.stream()
            .flatMap(change -> pointer.apply(change).stream())
            .map(place -> Finding.of(PLACE, place))
            .toList();
    Map<JsonPointer, SourcePosition> positions = new HashMap<>();
    for (Finding located : decoded.locate(places)) {
      positions.put(located.getPointer(), FindingPlaces.of(located));
    }
    return positions;
  }
}
