package org.cohesion.examples.nationalaudit.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChecksTest {

  /** Each task has settings of its own, which were sent to it. */
  private static AuditSettings sent(int day) {
    return new AuditSettings(LocalDate.of(2026, 11, day), "en");
  }

  @Test
  void buildsTheObjectsOfTheLibraryOnceForAllTasks() {
    Set<Checks> built =
        Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    IntStream.range(0, 1_000).parallel().forEach(task -> built.add(Checks.of(sent(27))));

    assertThat(built).hasSize(1);
  }

  @Test
  void buildsThemAnewForAnotherDay() {
    assertThat(Checks.of(sent(26))).isNotSameAs(Checks.of(sent(25)));
  }
}
