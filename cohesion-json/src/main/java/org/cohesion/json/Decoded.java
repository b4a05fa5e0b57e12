package org.cohesion.json;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.json.codec.Decoding;
import org.cohesion.policy.Policy;

/**
 * What came of decoding one document: the policy, or everything that is wrong with the document.
 * Immutable and safe to share between threads, as long as nobody changes the bytes that it was
 * decoded from.
 */
public final class Decoded {

  private final DecodedDocument<Policy> document;

  Decoded(Decoding<Policy> decoding) {
    this.document = new DecodedDocument<>(decoding);
  }

  /** {@return the policy; empty if any finding is an error} */
  public Optional<Policy> getPolicy() {
    return document.getValue();
  }

  /**
   * {@return everything found, each with its position, in the order of the document} Pointers count
   * every element of the document's lists, those too that are left out of the policy: nulls that
   * the reader accepts, and what only a newer version knows.
   */
  public List<Finding> getFindings() {
    return document.getFindings();
  }

  /**
   * {@return the line of the source on which the document begins: 1, unless it is one of many; see
   * {@link PolicyReader#lines}}
   */
  public int getFirstLine() {
    return document.firstLine();
  }

  /**
   * Tells whether the policy holds all that the document says.
   *
   * @return false if there is no policy, or if the document is of a newer version and has members
   *     or values that this version does not know
   */
  public boolean isComplete() {
    return document.isComplete();
  }

  /**
   * The policy, for callers who cannot go on without it. It may hold less than the document says,
   * see {@link #isComplete()}: writing it again would lose the rest.
   *
   * @return the policy
   * @throws IllegalStateException if there is none; the message counts the errors, and does not
   *     quote the document
   */
  public Policy orThrow() {
    return document.orThrow("policy");
  }

  /**
   * Adds positions to findings that have only a pointer, such as those of a validator, by reading
   * the document once more; costs nothing if there are none. Pointers lead through the policy: an
   * element that was left out of it does not count. A finding whose pointer leads nowhere in the
   * document gets the place of the innermost object or list on the way that is there.
   *
   * @param found findings about the policy
   * @return the same findings in the same order, with positions
   */
  public List<Finding> locate(List<Finding> found) {
    return document.locate(found);
  }
}
