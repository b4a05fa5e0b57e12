package org.cohesion.validation.rule;

import java.util.List;
import java.util.Objects;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * One text of a policy, with what a rule about words needs to know of its surroundings.
 *
 * @param value the text
 * @param pointer where it stands
 * @param isProse whether it is a sentence or an item of a list, not a name, a heading, a key or an
 *     address
 * @param hasMoreUnderIt whether it has something to announce: the details of a procedure, the list
 *     of its object, the paragraph that follows a lead-in, the address of a link
 * @param isFollowed whether another item of the same list comes after it
 */
public record PolicyText(
    String value,
    JsonPointer pointer,
    boolean isProse,
    boolean hasMoreUnderIt,
    boolean isFollowed) {

  /** The parts of a policy that repeat what the law, guidance or a title says. */
  private static final List<String> QUOTING =
      List.of("legalBasis", "definition", "links", "control");

  /**
   * Tells whether the school wrote the text itself.
   *
   * @return false for names and headings, and in the parts of a policy that repeat what others said
   */
  public boolean isOwn() {
    return isProse && !QUOTING.contains(pointer.section());
  }

  /**
   * Compares the places first: two long texts that say the same are told apart by them, and not
   * read to their ends each time.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyText that
        && pointer.equals(that.pointer)
        && isProse == that.isProse
        && hasMoreUnderIt == that.hasMoreUnderIt
        && isFollowed == that.isFollowed
        && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pointer, value);
  }
}
