package org.cohesion.examples.policyimport.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
  private final Deadline deadline = Deadline.in(Duration.ofNanos(20), clock::get);

  @Test
  void letsWorkGoOnUpToTheVeryEndEvenIfTheClockStartsAnew() {
    clock.addAndGet(20);

    assertThat(deadline.isOver()).isFalse();
    assertThat(deadline.left()).isZero();
    assertThatCode(deadline::check).doesNotThrowAnyException();
  }

  @Test
  void isOverAfterTheEnd() {
    clock.addAndGet(21);

    assertThat(deadline.isOver()).isTrue();
    assertThat(deadline.left()).isNegative();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(deadline::check)
        .havingCause()
        .isInstanceOf(UnreadableDocumentException.class)
        .withMessage("reading took longer than 0 milliseconds and was stopped");
  }

  @Test
  void isOverForAThreadThatIsToStop() {
    Thread.currentThread().interrupt();
    try {
      assertThat(deadline.isOver()).isTrue();
      assertThat(deadline.tooSlow())
          .hasMessage("reading was stopped")
          .returns(Reason.TOO_SLOW, UnreadableDocumentException::reason);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
