package org.cohesion.examples.misservice.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestDatabase;
import org.cohesion.examples.misservice.faults.Server.Answer;
import org.cohesion.json.PolicyJson;
import org.junit.jupiter.api.Test;

/** The service is killed while it stores: what it has acknowledged is there when it is back. */
class KilledServiceTest {

  private static final int ROUNDS = 2;
  private static final int WRITERS = 8;
  private static final int WRITES_BEFORE_THE_KILL = 150;
  private static final int MOST_WRITES_OF_ONE = 2000;

  /** A write that was acknowledged. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Written(String urn, int version, String etag, byte[] sent) {}

  private static String urn(int round, int writer) {
    return Integer.toString(997000 + 100 * round + writer);
  }

  @Test
  void everyAcknowledgedWriteIsThereAfterwards() throws IOException {
    Map<String, Object> database = TestDatabase.properties();
    List<Written> acknowledged = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      try (ServiceProcess service = ServiceProcess.start(database)) {
        assertThere(service.server(), acknowledged);
        acknowledged.addAll(writeUntilKilled(service, round));
      }
    }
    try (ServiceProcess service = ServiceProcess.start(database)) {
      int found = assertThere(service.server(), acknowledged);
      System.out.printf(
          "killed %d times under %d writers: %d writes acknowledged, %d found afterwards%n",
          ROUNDS, WRITERS, acknowledged.size(), found);
      assertThat(service.log()).doesNotContain("ERROR");
    }
  }

  private static List<Written> writeUntilKilled(ServiceProcess service, int round) {
    AtomicInteger writes = new AtomicInteger();
    return Together.run(
            WRITERS + 1,
            i ->
                () -> {
                  if (i < WRITERS) {
                    return write(service.server(), urn(round, i), writes);
                  }
                  long end = System.nanoTime() + Server.PATIENCE.toNanos();
                  while (writes.get() < WRITES_BEFORE_THE_KILL && System.nanoTime() < end) {
                    Pause.millis(1);
                  }
                  service.kill();
                  return List.<Written>of();
                })
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Stores one version after the other until nobody answers. */
  private static List<Written> write(Server server, String urn, AtomicInteger writes) {
    List<Written> written = new ArrayList<>();
    String etag = "";
    for (int i = 1; i <= MOST_WRITES_OF_ONE; i++) {
      byte[] policy = PolicyJson.encode(Policies.titled("Version " + i, urn));
      Answer answer;
      try {
        answer = server.put(urn, policy, etag.isEmpty() ? "" : "If-Match: " + etag);
      } catch (IOException e) {
        // It is gone. Whether this was stored is not known, and may be either way.
        return written;
      }
      assertThat(answer.status()).isIn(200, 201);
      etag = answer.header("ETag");
      written.add(new Written(urn, i, etag, policy));
      writes.incrementAndGet();
    }
    return written;
  }

  private static int assertThere(Server server, List<Written> acknowledged) throws IOException {
    int found = 0;
    for (Written one : acknowledged) {
      Answer answer = server.get(Server.policy(one.urn()) + "/versions/" + one.version());
      assertThat(answer.status()).as(one.urn() + " version " + one.version()).isEqualTo(200);
      assertThat(answer.header("ETag")).isEqualTo(one.etag());
      assertThat(answer.body()).isEqualTo(one.sent());
      found++;
    }
    return found;
  }
}
