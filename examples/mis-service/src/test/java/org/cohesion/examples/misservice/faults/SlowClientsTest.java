package org.cohesion.examples.misservice.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.examples.misservice.faults.HostileBodies.bytes;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.faults.Server.Answer;
import org.cohesion.json.PolicyJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two hundred clients that send or read a byte now and then: others are answered meanwhile. */
class SlowClientsTest {

  private static final String URN = "998002";
  private static final String LARGE = "998003";
  private static final int CLIENTS = 200;
  private static final int REQUESTS = 5;
  private static final int MILLIS_BETWEEN_BYTES = 100;

  /** How many kinds of slow clients there were: no version is like another. */
  private static final AtomicInteger TURNS = new AtomicInteger();

  private final Server server = ServiceProcess.shared().server();

  /** What is slow. */
  @SuppressWarnings("StringConcatToTextBlock") // lines that end as HTTP wants it
  enum Slow {
    HEADERS(Server.head("GET", "/api/schools").replace("Connection: close\r\n", "") + "X-Slow: "),
    BODIES(
        Server.head("PUT", Server.policy(URN))
            + "Content-Type: application/json\r\nIf-Match: *\r\nContent-Length: 100000\r\n\r\n{"),
    CHUNKS(
        Server.head("PUT", Server.policy(URN))
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\n{"),
    DOCUMENTS(
        Server.head("POST", "/api/imports")
            + "Content-Type: multipart/form-data; boundary=limit\r\nContent-Length: 100000\r\n\r\n"
            + "--limit\r\n"),
    STRANGERS(
        "PUT "
            + Server.policy(URN)
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: 100000\r\n\r\n{"),
    LOGINS(
        "POST /login HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 100000\r\n\r\na="),
    READERS(Server.head("GET", Server.policy(LARGE)) + "\r\n");

    private final String start;

    Slow(String start) {
      this.start = start;
    }
  }

  private byte[] policy(int version) {
    return PolicyJson.encode(Policies.titled("Version " + version, URN));
  }

  /** {@return how long each request took, in nanoseconds, in order} */
  private long[] requests(int first) throws IOException {
    long[] took = new long[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      long start = System.nanoTime();
      Answer put = server.put(URN, policy(first + i), "If-Match: *");
      Answer got = server.get(Server.policy(URN));
      took[i] = System.nanoTime() - start;
      assertThat(put.status()).as(put.text()).isEqualTo(200);
      assertThat(got.body()).isEqualTo(policy(first + i));
    }
    Arrays.sort(took);
    return took;
  }

  @ParameterizedTest
  @EnumSource
  void othersAreAnsweredMeanwhile(Slow slow) throws IOException {
    assertThat(server.put(URN, policy(0), "").status()).isIn(200, 201, 428);
    byte[] large = PolicyJson.encode(Policies.titled("word ".repeat(50_000), LARGE));
    assertThat(server.put(LARGE, large, "").status()).isIn(200, 201);
    int turn = TURNS.getAndIncrement();
    requests(1 + 1000 * turn);
    long[] without = requests(101 + 1000 * turn);

    List<Socket> clients = new ArrayList<>();
    AtomicBoolean end = new AtomicBoolean();
    Thread drip = new Thread(() -> drip(clients, slow == Slow.READERS, end));
    long[] with;
    try {
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(client(slow));
      }
      drip.start();
      Pause.millis(500);
      with = requests(201 + 1000 * turn);
    } finally {
      end.set(true);
      for (Socket client : clients) {
        client.close();
      }
    }

    assertThat(with[REQUESTS - 1]).isLessThan(TimeUnit.SECONDS.toNanos(30));
    assertThat(ServiceProcess.shared().isAlive()).isTrue();
    System.out.printf(
        "%d slow %s: a write and a read took %.1f times as long as without, %d ms (the longest"
            + " %d)%n",
        CLIENTS,
        slow,
        1.0 * with[REQUESTS / 2] / without[REQUESTS / 2],
        with[REQUESTS / 2] / 1_000_000,
        with[REQUESTS - 1] / 1_000_000);
  }

  private Socket client(Slow slow) throws IOException {
    Socket client = new Socket();
    if (slow == Slow.READERS) {
      client.setReceiveBufferSize(2048);
    }
    client.connect(new InetSocketAddress(server.host(), server.port()));
    client.setSoTimeout(1000);
    client.getOutputStream().write(bytes(slow.start));
    return client;
  }

  private static void drip(List<Socket> clients, boolean read, AtomicBoolean end) {
    while (!end.get()) {
      for (Socket client : clients) {
        try {
          if (!read) {
            client.getOutputStream().write('a');
          } else if (client.getInputStream().available() > 0) {
            client.getInputStream().read();
          }
        } catch (IOException e) {
          // The service does not wait for this one any longer.
        }
      }
      Pause.millis(MILLIS_BETWEEN_BYTES);
    }
  }
}
