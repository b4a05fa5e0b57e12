package org.cohesion.comparison;

import java.util.List;
import java.util.Objects;
import org.cohesion.policy.Policy;

/**
 * What changed between two policies, usually an earlier and a later version of the same one.
 * Immutable and safe to share between threads.
 *
 * <p>Lists are compared by what their elements are: those with the same id, or the same strand,
 * scope, title and the like, are the same, and so are those with more than half of their words in
 * common. To insert a procedure is thus one change, and so is to reword one. An aim, a principle, a
 * procedure, a monitoring activity or a paragraph is found again in another list too, if its id or
 * nearly all its words are the same. The outline is compared by the parts that it names, not by
 * their positions. What {@code extensions} hold is compared key by key, unread.
 *
 * <p>A whole part that appears or disappears is one change, whatever is in it. One that moved and
 * changed as well gives a change for the move and one for each member that differs.
 */
public final class PolicyDiff {

  private final List<Change> changes;

  private PolicyDiff(List<Change> changes) {
    this.changes = changes;
  }

  /**
   * Compares two policies.
   *
   * @param before the earlier policy
   * @param after the later policy
   * @return what changed; never null, empty if the policies say the same in the same characters
   */
  public static PolicyDiff between(Policy before, Policy after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (before.equals(after)) {
      return new PolicyDiff(List.of());
    }
    ObjectPart earlier = PolicyParts.of(before);
    ObjectPart later = PolicyParts.of(after);
    Matching.match(earlier, later);
    return new PolicyDiff(ChangeList.between(earlier, later));
  }

  /**
   * {@return the changes in the order of the later policy, with what was removed where it stood; an
   * unmodifiable list}
   */
  public List<Change> getChanges() {
    return changes;
  }

  /** {@return whether nothing changed} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** {@return the changes with their places, without words of the policies} */
  @Override
  public String toString() {
    return "PolicyDiff" + changes;
  }
}
