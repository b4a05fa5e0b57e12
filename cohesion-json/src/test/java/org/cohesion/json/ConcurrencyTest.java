package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 40;

  /** What one thread makes of one document. */
  private record Outcome(
      boolean sound, List<Finding> findings, List<String> texts, List<byte[]> encoded) {

    static Outcome of(byte[] document) {
      Decoded decoded = PolicyJson.decode(document);
      List<byte[]> encoded = decoded.getPolicy().map(PolicyJson::encode).stream().toList();
      return new Outcome(
          decoded.getPolicy().isPresent(),
          decoded.getFindings(),
          decoded.getFindings().stream().map(f -> f.text(Locale.ENGLISH)).toList(),
          encoded);
    }

    void isLike(Outcome other) {
      assertThat(sound).isEqualTo(other.sound);
      assertThat(findings).isEqualTo(other.findings);
      assertThat(texts).isEqualTo(other.texts);
      assertThat(encoded).hasSameSizeAs(other.encoded);
      for (int i = 0; i < encoded.size(); i++) {
        assertThat(encoded.get(i)).isEqualTo(other.encoded.get(i));
      }
    }
  }

  @Test
  void eightThreadsGetWhatOneGets() throws InterruptedException, ExecutionException {
    List<byte[]> documents = new ArrayList<>();
    for (long seed = 1; seed <= 10; seed++) {
      Policy policy = PolicyGenerator.policy(seed);
      documents.add(PolicyJson.encode(policy));
      documents.add(
          Marked.policy("\"title\": " + seed + ", \"x" + seed + "\": 1, \"title\": 2").bytes());
    }
    List<Outcome> expected = documents.stream().map(Outcome::of).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int offset = thread / 2; // two threads each on the same document
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  for (int i = 0; i < ROUNDS; i++) {
                    int number = (i + offset) % documents.size();
                    Outcome.of(documents.get(number)).isLike(expected.get(number));
                  }
                  return true;
                }));
      }

      start.countDown();

      for (Future<?> thread : running) {
        thread.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
