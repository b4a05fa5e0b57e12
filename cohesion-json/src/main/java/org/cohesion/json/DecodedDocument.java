package org.cohesion.json;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.json.codec.Decoding;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.source.PointerScan;

/**
 * What came of decoding a document that is no policy: what it holds, or everything that is wrong
 * with it. Immutable and safe to share between threads, as long as nobody changes the bytes that it
 * was decoded from.
 *
 * @param <T> what the document holds, such as a list of waivers
 */
public final class DecodedDocument<T> {

  private final Decoding<T> decoding;

  DecodedDocument(Decoding<T> decoding) {
    this.decoding = decoding;
  }

  /** {@return what the document holds; empty if any finding is an error} */
  public Optional<T> getValue() {
    return Optional.ofNullable(decoding.value());
  }

  /**
   * {@return everything found, each with its position, in the order of the document} Pointers count
   * every element of the document's lists, those too that are left out of the value: nulls that the
   * reader accepts, and what only a newer version knows.
   */
  public List<Finding> getFindings() {
    return decoding.findings();
  }

  /**
   * Tells whether the value holds all that the document says.
   *
   * @return false if there is no value, or if the document is of a newer version and has members or
   *     values that this version does not know
   */
  public boolean isComplete() {
    return decoding.value() != null
        && decoding.findings().stream()
            .allMatch(f -> f.getKind().equals(StructuralKinds.NEWER_VERSION));
  }

  /**
   * What the document holds, for callers who cannot go on without it. It may be less than the
   * document says, see {@link #isComplete()}.
   *
   * @return the value
   * @throws IllegalStateException if there is none; the message counts the errors, and does not
   *     quote the document
   */
  public T orThrow() {
    return orThrow("value");
  }

  T orThrow(String wanted) {
    T value = decoding.value();
    if (value == null) {
      long errors =
          decoding.findings().stream().filter(f -> f.getSeverity() == Severity.ERROR).count();
      throw new IllegalStateException(
          "No " + wanted + ": the document has " + errors + (errors == 1 ? " error" : " errors"));
    }
    return value;
  }

  /**
   * Adds positions to findings that have only a pointer, by reading the document once more; costs
   * nothing if there are none. Pointers lead through what the document holds: an element that was
   * left out of it does not count. A finding whose pointer leads nowhere in the document gets the
   * place of the innermost object or list on the way that is there.
   *
   * @param found findings about what the document holds
   * @return the same findings in the same order, with positions
   */
  public List<Finding> locate(List<Finding> found) {
    return PointerScan.locate(decoding.source(), decoding.leftOut(), found);
  }

  int firstLine() {
    return decoding.source().firstLine();
  }
}
