package org.cohesion.examples.misservice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.examples.misservice.store.NotAsExpectedException.Reason;
import org.cohesion.examples.misservice.store.PolicyStore.Saved;
import org.cohesion.examples.misservice.store.SchoolState.State;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored, on either database. */
class PolicyStoreTest {

  private static final String URN = "999001";
  private static final Page.Request ALL = new Page.Request(0, 500);

  private final TestService service = TestService.shared();
  private final PolicyStore store = service.bean(PolicyStore.class);

  @BeforeEach
  void forgetAll() {
    service.clear();
  }

  private Saved put(Policy policy, Expected expected) {
    return store.put(new NewPolicy(Urn.of(URN), policy, null, 0), expected, "writer");
  }

  private void put(String urn, @Nullable LocalDate dueBy) {
    store.put(
        new NewPolicy(Urn.of(urn), Policies.of("sound", urn), dueBy, 2),
        Expected.unstated(),
        "writer");
  }

  @Test
  void givesBackTheCanonicalBytesOfWhatWasStored() {
    Policy policy = Policies.of("long", URN);

    Saved saved = put(policy, Expected.none());

    StoredPolicy stored = store.current(Urn.of(URN)).orElseThrow();
    assertThat(saved.isNew()).isTrue();
    assertThat(stored.version()).isEqualTo(saved.version());
    assertThat(stored.version().number()).isEqualTo(1);
    assertThat(stored.version().storedBy()).isEqualTo("writer");
    assertThat(stored.json()).isEqualTo(PolicyJson.encode(policy));
    assertThat(stored.version().digest()).isEqualTo(PolicyJson.digest(policy));
    assertThat(stored.policy()).isEqualTo(policy);
  }

  @Test
  void keepsEveryVersion() {
    Policy first = Policies.titled("First", URN);
    Policy second = Policies.titled("Second", URN);

    Saved one = put(first, Expected.unstated());
    Saved two = put(second, Expected.digest(one.version().digest()));
    Saved three = put(first, new Expected.Any());

    Page<PolicyVersion> history = store.history(Urn.of(URN), ALL);
    assertThat(history.items()).containsExactly(three.version(), two.version(), one.version());
    assertThat(history.total()).isEqualTo(3);
    assertThat(store.version(Urn.of(URN), 2).orElseThrow().policy()).isEqualTo(second);
    assertThat(store.version(Urn.of(URN), 4)).isEmpty();
  }

  /** What was refused is committed, so nothing may be left of it. */
  @Test
  void leavesNoTraceOfAWriterWhoIsRefused() {
    assertThatExceptionOfType(NotAsExpectedException.class)
        .isThrownBy(() -> put(Policies.titled("First", URN), new Expected.Any()));

    assertThat(store.schools(ALL).total()).isZero();
  }

  @Test
  void countsOnFromTheNewestVersionWhateverTheRowOfTheSchoolSays() {
    put(Policies.titled("First", URN), Expected.unstated());
    put(Policies.titled("Second", URN), new Expected.Any());
    service.bean(JdbcClient.class).sql("update school set version = 1").update();

    StoredPolicy current = store.current(Urn.of(URN)).orElseThrow();
    Saved third = put(Policies.titled("Third", URN), Expected.digest(current.version().digest()));

    assertThat(current.version().number()).isEqualTo(2);
    assertThat(third.version().number()).isEqualTo(3);
    assertThat(store.school(Urn.of(URN)).orElseThrow().version()).isEqualTo(third.version());
  }

  @Test
  void storesNothingIfItIsTheCurrentVersionAlready() {
    Saved first = put(Policies.titled("First", URN), Expected.unstated());

    Saved again = put(Policies.titled("First", URN), Expected.unstated());

    assertThat(again).isEqualTo(new Saved(first.version(), false));
    assertThat(store.history(Urn.of(URN), ALL).total()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNotAsExpectedAndStoresNothing() {
    Policy other = Policies.titled("Other", URN);
    assertReason(other, Expected.digest("0".repeat(64)), Reason.MISSING);
    assertReason(other, new Expected.Any(), Reason.MISSING);
    assertThat(store.schools(ALL).total()).isZero();

    put(Policies.titled("First", URN), Expected.none());

    assertReason(other, Expected.unstated(), Reason.UNSTATED);
    assertReason(other, Expected.none(), Reason.EXISTS);
    assertReason(other, Expected.digest("0".repeat(64)), Reason.CHANGED);
    assertThat(store.history(Urn.of(URN), ALL).total()).isEqualTo(1);
  }

  private void assertReason(Policy policy, Expected expected, Reason reason) {
    assertThatThrownBy(() -> put(policy, expected))
        .isInstanceOfSatisfying(
            NotAsExpectedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void listsSchoolsByUrnInParts() {
    put("999003", null);
    put("999001", null);
    put("999002", null);

    Page<SchoolState> first = store.schools(new Page.Request(0, 2));
    Page<SchoolState> second = store.schools(new Page.Request(1, 2));

    assertThat(urns(first)).containsExactly("999001", "999002");
    assertThat(urns(second)).containsExactly("999003");
    assertThat(second.total()).isEqualTo(3);
  }

  @Test
  void tellsWhatIsOverdueFromTheDayAfterOn() {
    LocalDate day = LocalDate.of(2026, 11, 29);
    put("999001", day);
    put("999002", day.minusDays(1));
    put("999003", day.minusYears(3));
    put("999004", null);

    Page<SchoolState> overdue = store.overdue(day, ALL);

    assertThat(urns(overdue)).containsExactly("999003", "999002");
    assertThat(overdue.total()).isEqualTo(2);
    assertThat(overdue.items()).extracting(s -> s.on(day)).containsOnly(State.OVERDUE);
    assertThat(store.school(Urn.of("999001")).orElseThrow().on(day)).isEqualTo(State.CURRENT);
    assertThat(store.school(Urn.of("999004")).orElseThrow().on(day)).isEqualTo(State.UNDATED);
  }

  @Test
  void tellsWhatFallsDueBetweenTwoDaysAndOnThem() {
    LocalDate first = LocalDate.of(2026, 9, 1);
    LocalDate last = LocalDate.of(2026, 12, 31);
    put("999001", last);
    put("999002", first);
    put("999003", first.minusDays(1));
    put("999004", last.plusDays(1));

    assertThat(urns(store.due(first, last, ALL))).containsExactly("999002", "999001");
  }

  private static List<String> urns(Page<SchoolState> schools) {
    return schools.items().stream().map(school -> school.urn().value()).toList();
  }
}
