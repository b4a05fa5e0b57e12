package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Places and numbers are worked out when somebody looks, for all findings of a report at once. */
class NumberingTest {

  private static final FindingKind KIND =
      FindingKind.warning("test.kind", InMemory.english("org.cohesion.test.kind = {n} wrong"));
  private static final FindingKind OTHER = FindingKind.info("test.other", InMemory.english());
  private static final JsonPointer LIST = JsonPointer.of("aims", "general");

  private final AtomicInteger made = new AtomicInteger();
  private final List<JsonPointer> asked = new ArrayList<>();

  /** Names the elements of lists by letters, and notes what it is asked. */
  private UnaryOperator<Finding> places() {
    made.incrementAndGet();
    return finding -> {
      asked.add(finding.getPointer());
      return placed(finding);
    };
  }

  private static Finding placed(Finding finding) {
    JsonPointer anchor = JsonPointer.ROOT;
    for (String token : finding.getPointer().tokens()) {
      anchor = anchor.child(token.equals("0") ? "a" : token);
    }
    return finding.withAnchor(anchor.child("anchor")).withNamedPointer(anchor);
  }

  private static List<Finding> found() {
    return List.of(
        Finding.of(KIND, LIST.child(0)).with("n", 1),
        Finding.of(KIND, LIST.child(0)).with("n", 1),
        Finding.of(KIND, LIST.child(0)).with("n", 2),
        Finding.of(OTHER, JsonPointer.ROOT));
  }

  @Test
  void nobodyIsAskedWhileNobodyLooks() {
    List<Finding> findings = Finding.numbered(found(), this::places);

    assertThat(findings).extracting(Finding::getKind).containsExactly(KIND, KIND, KIND, OTHER);
    assertThat(findings.get(0).getPointer()).isEqualTo(LIST.child(0));
    assertThat(findings.get(0).text(Locale.ENGLISH)).isEqualTo("1 wrong");
    assertThat(findings.get(0)).hasToString("warning test.kind at /aims/general/0");
    assertThat(findings.get(0).hashCode()).isEqualTo(found().get(0).hashCode());
    findings
        .get(0)
        .withPosition(new SourcePosition(1, 1, 1, 2))
        .withExcerpt("x")
        .withWaiver(waiver());
    assertThat(made).hasValue(0);
  }

  static Stream<Consumer<Finding>> looks() {
    return Stream.of(
        finding -> assertThat(finding.getFingerprint()).hasSize(16),
        finding -> assertThat(finding.getNamedPointer()).isNotEqualTo(finding.getPointer()),
        finding -> assertThat(finding).isNotEqualTo(found().get(1)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whoeverLooksFirstHasAllDoneOnceAndInOrder(Consumer<Finding> look) {
    List<Finding> findings = Finding.numbered(found(), this::places);

    look.accept(findings.get(1));
    findings.subList(0, 3).forEach(look);

    assertThat(made).hasValue(1);
    assertThat(asked)
        .containsExactly(LIST.child(0), LIST.child(0), LIST.child(0), JsonPointer.ROOT);
  }

  @Test
  void givesWhatWouldHaveBeenGivenAtOnce() {
    List<Finding> atOnce = Finding.numbered(found().stream().map(NumberingTest::placed).toList());
    List<Finding> later = Finding.numbered(found(), this::places);

    assertThat(later).isEqualTo(atOnce);
    assertThat(later)
        .extracting(Finding::getFingerprint)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(atOnce.stream().map(Finding::getFingerprint).toList());
    assertThat(later.get(0).getNamedPointer()).isEqualTo(JsonPointer.of("aims", "general", "a"));
  }

  @Test
  void changedCopiesKeepPlaceAndNumber() {
    Finding second = Finding.numbered(found(), this::places).get(1);
    Finding copy =
        second
            .withPosition(new SourcePosition(3, 4, 3, 5))
            .withExcerpt("words")
            .withWaiver(waiver());

    assertThat(copy.getFingerprint()).isEqualTo(second.getFingerprint());
    assertThat(copy.getNamedPointer()).isEqualTo(second.getNamedPointer());
    assertThat(copy.withAnchor(LIST).getFingerprint()).isNotEqualTo(second.getFingerprint());
    assertThat(copy).isNotEqualTo(second);
  }

  @Test
  void findingsThatWereNumberedBeforeAreNumberedAnew() {
    List<Finding> once = Finding.numbered(found(), this::places);
    List<Finding> without = Finding.numbered(once.subList(1, 4));

    assertThat(without.get(0).getFingerprint()).isEqualTo(once.get(0).getFingerprint());
    assertThat(without.get(0)).isEqualTo(once.get(0));
  }

  @Test
  void laterChangesOfTheListDoNotCount() {
    List<Finding> changed = new ArrayList<>(found());
    List<Finding> findings = Finding.numbered(changed, this::places);
    String expected = Finding.numbered(found(), this::places).get(1).getFingerprint();

    changed.remove(0);

    assertThat(findings.get(1).getFingerprint()).isEqualTo(expected);
  }

  @Test
  void threadsThatLookTogetherSeeTheSame() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 50; round++) {
        List<Finding> findings = Finding.numbered(found(), this::places);
        int before = made.get();
        Callable<List<String>> look = () -> findings.stream().map(Finding::getFingerprint).toList();

        List<Future<List<String>>> seen =
            threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> look).toList());

        for (Future<List<String>> each : seen) {
          assertThat(each.get()).isEqualTo(seen.get(0).get()).doesNotHaveDuplicates();
        }
        assertThat(made).hasValue(before + 1);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void noFindingsNeedNoPlaces() {
    assertThat(Finding.numbered(List.of(), this::places)).isEmpty();
    assertThat(made).hasValue(0);
  }

  private static Waiver waiver() {
    return Waiver.builder()
        .rule("test.kind")
        .pointer(JsonPointer.ROOT)
        .reason("Decided")
        .approvedBy(Party.builder().name("Governors").build())
        .until(PartialDate.of(2030))
        .build();
  }
}
