package org.cohesion.examples.policycheck.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohesion.text.NearestName;

/** What was probably meant by a name that nothing has. */
public final class NearName {

  /** Any name is near one that is shorter. */
  private static final int SHORTEST_NAME = 3;

  private NearName() {}

  /** Asks whether a name was meant, behind a line that says what there is not. */
  public static String didYouMean(String name) {
    return "; did you mean " + name + "?";
  }

  /**
   * The name that was probably meant; empty if none was.
   *
   * @param names those that there are
   * @param compared what of each name to compare with what was typed
   */
  public static Optional<String> of(
      String typed, List<String> names, Function<String, String> compared) {
    if (typed.length() < SHORTEST_NAME) {
      return Optional.empty();
    }
    Map<String, String> byCompared =
        names.stream().collect(Collectors.toMap(compared, name -> name, (a, b) -> a));
    return NearestName.of(typed, names.stream().map(compared).toList()).map(byCompared::get);
  }
}
