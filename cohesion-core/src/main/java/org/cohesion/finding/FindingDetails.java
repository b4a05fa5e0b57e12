package org.cohesion.finding;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What most findings do not have, or nobody asks for. Immutable as far as anybody can see. */
final class FindingDetails {

  static final FindingDetails NONE = new FindingDetails(Anchoring.NONE, null, null, null);

  private final Supplier<Anchoring> anchoring;
  final @Nullable String excerpt;
  final @Nullable Received received;
  final @Nullable Waiver waiver;

  private FindingDetails(
      Supplier<Anchoring> anchoring,
      @Nullable String excerpt,
      @Nullable Received received,
      @Nullable Waiver waiver) {
    this.anchoring = anchoring;
    this.excerpt = excerpt;
    this.received = received;
    this.waiver = waiver;
  }

  /** What another program made of a finding. */
  record Received(String message, String fingerprint) {

    Received {
      Objects.requireNonNull(message, "message");
      Fingerprints.require(fingerprint);
    }
  }

  Anchoring anchoring() {
    return anchoring.get();
  }

  FindingDetails withAnchoring(Supplier<Anchoring> newAnchoring) {
    return new FindingDetails(newAnchoring, excerpt, received, waiver);
  }

  FindingDetails withExcerpt(String newExcerpt) {
    return new FindingDetails(
        anchoring, Objects.requireNonNull(newExcerpt, "newExcerpt"), received, waiver);
  }

  static FindingDetails received(String message, String fingerprint) {
    return new FindingDetails(Anchoring.NONE, null, new Received(message, fingerprint), null);
  }

  FindingDetails withWaiver(Waiver newWaiver) {
    return new FindingDetails(
        anchoring, excerpt, received, Objects.requireNonNull(newWaiver, "newWaiver"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof FindingDetails that
            && Objects.equals(excerpt, that.excerpt)
            && Objects.equals(received, that.received)
            && Objects.equals(waiver, that.waiver)
            && anchoring().equals(that.anchoring()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(excerpt, received, waiver);
  }
}
