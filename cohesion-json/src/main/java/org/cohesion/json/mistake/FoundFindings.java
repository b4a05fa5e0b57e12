package org.cohesion.json.mistake;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;

/** What was found so far in one document, in the order in which it was found. */
public final class FoundFindings {

  private static final int MOST_ADVISED = 100;

  private final List<PlacedFinding> found = new ArrayList<>();
  private final int most;

  /**
   * @param most how many are kept before the last, which says that there are more
   */
  public FoundFindings(int most) {
    this.most = most;
  }

  /** Thrown when so much is wrong that reading on would help nobody. */
  public static final class TooManyFindings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyFindings() {
      super("too many findings", null, false, false);
    }
  }

  /** {@return all of them; more can be added to it} */
  public List<PlacedFinding> all() {
    return found;
  }

  /**
   * Adds one.
   *
   * @throws TooManyFindings if there are enough of them, after noting that there are more
   */
  public void add(PlacedFinding finding) {
    if (found.size() >= most) {
      addLast(
          new PlacedFinding(
              Finding.of(StructuralKinds.TOO_MANY_FINDINGS, JsonPointer.ROOT).with("limit", most),
              finding.start(),
              finding.end()));
    }
    found.add(finding);
  }

  /**
   * Adds one after which nothing is read.
   *
   * @throws TooManyFindings in any case
   */
  public void addLast(PlacedFinding finding) {
    found.add(finding);
    throw new TooManyFindings();
  }

  /** Whether it is worth finding out what was meant: after so many mistakes it is not any more. */
  public boolean advises() {
    return found.size() < MOST_ADVISED;
  }
}
