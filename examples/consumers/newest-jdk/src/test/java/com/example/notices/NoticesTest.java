package com.example.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  @Test
  void tellsWhatIsKnown() throws IOException {
    ReviewSchedule annual = ReviewSchedule.builder().frequency(Frequency.ANNUAL).build();

    assertEquals("when is it reviewed?", notice(Policy.builder().build()));
    assertEquals("often enough: every year", notice(annual));
    assertEquals(
        "often enough: every year, in the summer term",
        notice(annual.toBuilder().term(Term.SUMMER).build()));
    assertEquals("say when", notice(annual.toBuilder().frequency(Frequency.AS_NEEDED).build()));
    assertEquals("every week", notice(annual.toBuilder().frequency(Frequency.WEEKLY).build()));
    assertEquals(
        "late since 2026-09-30",
        notice(annual.toBuilder().nextReview(PartialDate.of(2026, 9)).build()));
    assertEquals("in time", notice(PolicyJson.decode(Path.of("../../policies/sound.json")).orThrow()));
  }

  @Test
  void isOfTheReleaseThatRunsIt() throws IOException {
    try (var file = new DataInputStream(Notices.class.getResourceAsStream("Notices.class"))) {
      file.readInt();
      file.readUnsignedShort();

      assertEquals(44 + Runtime.version().feature(), file.readUnsignedShort());
    }
    assertTrue(Notices.class.getModule().isNamed());
    assertEquals("org.cohesion.core", Policy.class.getModule().getName());
  }

  private static String notice(ReviewSchedule review) {
    return notice(Policy.builder().review(review).build());
  }

  private static String notice(Policy policy) {
    return Notices.notice(Notices.Review.of(policy), DAY);
  }
}
