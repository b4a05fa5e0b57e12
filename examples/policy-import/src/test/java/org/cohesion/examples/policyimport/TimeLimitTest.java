package org.cohesion.examples.policyimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.DocumentReaders;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of a document by a clock that goes on a second whenever somebody asks it. */
class TimeLimitTest {

  private static final long MANY = 1_000_000;

  private static final byte[] DOCUMENT =
      ("# Community Cohesion Policy\n\n## Aims\n\n"
              + "- To know our neighbours\n".repeat(40)
              + "\n## Lunch\n\nThe menu is on the door.\n")
          .getBytes(UTF_8);

  private final AtomicLong asked = new AtomicLong();

  private Deadline after(long seconds) {
    asked.set(0);
    return Deadline.in(
        Duration.ofSeconds(seconds), () -> Duration.ofSeconds(asked.getAndIncrement()).toNanos());
  }

  private long asksOfReading(byte[] document) throws UnreadableDocumentException {
    new DocumentReaders(DocumentLimits.DEFAULT).read(document, after(MANY));
    return asked.get();
  }

  private long asksOfAll(byte[] document) throws UnreadableDocumentException {
    DocumentImport.of(document, ImportOptions.DEFAULT, after(MANY));
    return asked.get();
  }

  private void make(long seconds) throws UnreadableDocumentException {
    DocumentImport.of(DOCUMENT, ImportOptions.DEFAULT, after(seconds));
  }

  @Test
  void countsReadingAndRecognisingTogether() throws UnreadableDocumentException {
    long reading = asksOfReading(DOCUMENT);
    long all = asksOfAll(DOCUMENT);

    assertThat(all).isGreaterThan(reading + 80);
    assertThatCode(() -> make(all - 1)).doesNotThrowAnyException();
    for (long seconds : new long[] {reading, (reading + all) / 2, all - 2}) {
      assertThatExceptionOfType(UnreadableDocumentException.class)
          .isThrownBy(() -> make(seconds))
          .withMessage("reading took longer than " + seconds + " seconds and was stopped")
          .matches(problem -> problem.reason() == Reason.TOO_SLOW);
    }
  }

  @Test
  void stopsForWhoeverInterruptsTheThread() throws Exception {
    UnreadableDocumentException[] stopped = new UnreadableDocumentException[1];
    Thread thread =
        new Thread(
            () -> {
              try {
                DocumentImport.of(
                    DOCUMENT,
                    ImportOptions.DEFAULT,
                    Deadline.in(
                        Duration.ofDays(1),
                        () -> {
                          if (asked.incrementAndGet() > 150
                              && Thread.currentThread().getName().equals("recognising")) {
                            Thread.currentThread().interrupt();
                          }
                          return 0;
                        }));
              } catch (UnreadableDocumentException e) {
                stopped[0] = e;
              }
            },
            "recognising");
    thread.start();
    thread.join();

    assertThat(stopped[0])
        .hasMessage("reading was stopped")
        .matches(problem -> problem.reason() == Reason.TOO_SLOW);
  }

  /** What takes a step for each line and not for each pair of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Aims\n\n",
        "## Lunch\n\n",
        "## Lunch\n\nIt is on the door.\n\n",
        "## Equity and excellence\n\n- fair\n",
        "Word\n\n",
        "- entry\n",
        "  - entry below\n",
        "1 May 2024\n\n",
        "Next review: 1 May 2024\n\n",
        "Signed:\n\n",
        "someone@example.com\n\n",
        "| a | b |\n|---|---|\n| c | d |\n\n",
        "AIMS OF IT\n\nText.\n\n"
      })
  void asksTwiceAsOftenForTwiceTheText(String piece) throws UnreadableDocumentException {
    long small = asksOfAll(piece.repeat(400).getBytes(UTF_8));
    long large = asksOfAll(piece.repeat(800).getBytes(UTF_8));

    assertThat(large).isLessThan(small * 2 + 100);
  }
}
