package org.cohesion.examples.misservice.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.examples.misservice.faults.Server.Answer;
import org.cohesion.examples.misservice.store.Page;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.examples.misservice.store.PolicyVersion;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.school.Urn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many writers of one school at the same time: none is lost, and none overwrites another. */
class ManyWritersTest {

  private static final String URN = "999417";
  private static final int WRITERS = 200;
  private static final int ATTEMPTS = 3;
  private static final int ALONE = 30;
  private static final int PAGE = 500;
  private static final int MOST_PAGES = 10;

  private final Server server = Server.shared();

  @BeforeEach
  void forgetAll() {
    TestService.shared().clear();
  }

  /** A write that was acknowledged. */
  private record Written(int version, String digest) {}

  private static byte[] counting(int count, String writer) {
    return PolicyJson.encode(Policies.titled("Count " + count + " of " + writer, URN));
  }

  private static int count(byte[] policy) {
    String title = PolicyJson.decode(policy).orThrow().getTitle().orElseThrow();
    return Integer.parseInt(title.replaceFirst("^Count (\\d+) of .*$", "$1"));
  }

  private static Written written(Answer answer) {
    String digest = answer.header("ETag").replace("\"", "");
    return new Written(
        Integer.parseInt(answer.text().replaceAll("(?s).*?\"version\":(\\d+).*", "$1")), digest);
  }

  /** Reads the count and stores one more, again if somebody else was first. */
  private List<Written> countUp(String writer, int attempts) throws IOException {
    List<Written> written = new ArrayList<>();
    for (int attempt = 0; attempt < attempts; attempt++) {
      Answer current = server.get(Server.policy(URN));
      assertThat(current.status()).isEqualTo(200);
      String etag = current.header("ETag");
      byte[] next = counting(count(current.body()) + 1, writer + "/" + attempt);
      Answer answer = server.put(URN, next, "If-Match: " + etag);
      assertThat(answer.status()).isIn(200, 412);
      if (answer.status() == 200) {
        written.add(written(answer));
      }
    }
    return written;
  }

  @Test
  void twoHundredWritersOfConflictingUpdatesLoseNone() throws IOException {
    assertThat(server.put(URN, counting(1, "the first"), "").status()).isEqualTo(201);
    countUp("warm-up", 10);
    long start = System.nanoTime();
    int alone = countUp("one", ALONE).size();
    long oneTook = System.nanoTime() - start;
    Map<Integer, String> before = history();

    start = System.nanoTime();
    List<Written> written =
        Together.run(WRITERS, i -> (Callable<List<Written>>) () -> countUp("writer " + i, ATTEMPTS))
            .stream()
            .flatMap(List::stream)
            .toList();
    long allTook = System.nanoTime() - start;

    Map<Integer, String> after = history();
    assertThat(alone).isEqualTo(ALONE);
    assertThat(written).as("that anything was stored at all").isNotEmpty();
    assertThat(after).hasSize(before.size() + written.size());
    assertThat(written)
        .as("each acknowledged write is the version that it was told to be")
        .allSatisfy(one -> assertThat(after).containsEntry(one.version(), one.digest()));
    assertThat(after.values()).doesNotHaveDuplicates();
    // Each has counted up what was there, and overwritten nothing that it did not see.
    assertThat(count(server.get(Server.policy(URN)).body())).isEqualTo(after.size());
    System.out.printf(
        "%d writers: %d of %d attempts acknowledged, %d versions more; answers a second: %.0f,"
            + " %.1f times those of one writer%n",
        WRITERS,
        written.size(),
        WRITERS * ATTEMPTS,
        after.size() - before.size(),
        2e9 * WRITERS * ATTEMPTS / allTook,
        1.0 * WRITERS * ATTEMPTS / allTook / (1.0 * ALONE / oneTook));
  }

  @Test
  void twoHundredWritersWhoReplaceWhateverIsThereAreAllInTheHistory() throws IOException {
    server.put(URN, counting(0, "the first"), "");

    List<Written> written =
        Together.run(
            WRITERS,
            i ->
                () -> {
                  Answer answer = server.put(URN, counting(i, "one"), "If-Match: *");
                  assertThat(answer.status()).isEqualTo(200);
                  return written(answer);
                });

    Map<Integer, String> history = history();
    assertThat(history).hasSize(1 + WRITERS);
    assertThat(written.stream().map(Written::version)).doesNotHaveDuplicates();
    assertThat(written)
        .allSatisfy(one -> assertThat(history).containsEntry(one.version(), one.digest()));
  }

  @Test
  void ofTwoHundredWritersWhoWantToBeTheFirstOneIs() {
    List<Integer> answers =
        Together.run(
            WRITERS, i -> () -> server.put(URN, counting(i, "one"), "If-None-Match: *").status());

    assertThat(answers).containsOnlyOnce(201);
    assertThat(answers.stream().filter(status -> status != 201)).containsOnly(412);
    assertThat(history()).hasSize(1);
  }

  /** {@return the digests by version, each that of the bytes that are kept} */
  private static Map<Integer, String> history() {
    PolicyStore store = TestService.shared().bean(PolicyStore.class);
    Map<Integer, String> digests = new TreeMap<>();
    long total = 1;
    for (int page = 0; digests.size() < total && page < MOST_PAGES; page++) {
      Page<PolicyVersion> versions = store.history(Urn.of(URN), new Page.Request(page, PAGE));
      total = versions.total();
      for (PolicyVersion one : versions.items()) {
        digests.put(one.number(), one.digest());
        byte[] kept = store.version(Urn.of(URN), one.number()).orElseThrow().json();
        Policy policy = PolicyJson.decode(kept).orThrow();
        assertThat(PolicyJson.digest(policy)).isEqualTo(one.digest());
      }
    }
    assertThat(digests).hasSize((int) total);
    assertThat(digests.keySet()).allMatch(number -> number >= 1 && number <= digests.size());
    return digests;
  }
}
