package org.cohesion.examples.misservice.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.examples.misservice.faults.HostileBodies.bytes;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cohesion.examples.misservice.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that come byte by byte: each read is short, so only the whole can be too long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowBodiesTest {

  private static final int SECONDS = 2;
  private static final int PATIENCE = 40;
  private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n186a0\r\n";

  private final ServiceProcess service = start();

  private static ServiceProcess start() {
    Map<String, Object> properties = new HashMap<>(TestDatabase.properties());
    properties.put("mis.time.body", SECONDS + "s");
    properties.put("mis.time.document", 2 * SECONDS + "s");
    properties.put("mis.time.rest", SECONDS + "s");
    return ServiceProcess.start(properties);
  }

  @AfterAll
  void end() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/schools/998004/policy, application/json, 408",
    "POST, /api/imports, multipart/form-data; boundary=limit, 408",
    // Nobody reads these: they are answered at once, and the rest is not waited for.
    "DELETE, /api/schools, application/json, 405",
    "POST, /api/schools, text/plain, 405",
    "POST, /login, application/x-www-form-urlencoded, 4",
  })
  void aSlowBodyIsAnsweredAndTheConnectionClosed(
      String method, String path, String type, String status) throws IOException {
    assertClosed(Server.head(method, path), type, status);
  }

  @Test
  void theBodyOfAStrangerIsNotWaitedFor() throws IOException {
    assertClosed(
        "PUT /api/schools/998004/policy HTTP/1.1\r\nHost: localhost\r\n",
        "application/json",
        "401");
    assertClosed(
        "POST /api/imports HTTP/1.1\r\nHost: localhost\r\n",
        "multipart/form-data; boundary=limit",
        "401");
  }

  private void assertClosed(String head, String type, String status) throws IOException {
    for (String length : new String[] {"Content-Length: 100000\r\n\r\n", CHUNKED}) {
      long start = System.nanoTime();
      try (Socket socket = service.server().connect()) {
        socket
            .getOutputStream()
            .write(bytes(head.replace("Connection: close\r\n", "") + "Content-Type: " + type));
        socket.getOutputStream().write(bytes("\r\n" + length));
        StringBuilder answer = new StringBuilder();
        boolean open = true;
        while (open && seconds(start) < PATIENCE) {
          try {
            socket.getOutputStream().write('a');
          } catch (IOException e) {
            // It does not listen any longer.
            open = false;
          }
          while (open && socket.getInputStream().available() > 0) {
            answer.append((char) socket.getInputStream().read());
          }
          Pause.millis(100);
        }
        assertThat(answer.toString()).as(head).startsWith("HTTP/1.1 " + status);
        assertThat(open).as("%s: open", head).isFalse();
      }
    }
    assertThat(service.log()).doesNotContain("A request failed", "SocketTimeout");
  }

  private static long seconds(long start) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "99999999999999999999", "1\r\nContent-Length: 2"})
  void aLengthThatIsNoneIsRefusedAndNotLogged(String length) throws IOException {
    try (Socket socket = service.server().connect()) {
      String head = "PUT /api/schools/998004/policy HTTP/1.1\r\nHost: localhost\r\n";
      socket.getOutputStream().write(bytes(head + "Content-Length: " + length + "\r\n\r\n"));

      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400 ")
          .contains("Permissions-Policy: camera=()");
    }
    assertThat(service.log()).doesNotContain("Error processing request", "Exception");
  }

  @Test
  void whatComesQuicklyIsReadToItsEndAndTheConnectionKept() throws IOException {
    String one =
        Server.head("DELETE", "/api/schools").replace("Connection: close\r\n", "")
            + "Content-Type: text/plain\r\nContent-Length: 50000\r\n\r\n"
            + "a".repeat(50_000);
    try (Socket socket = service.server().connect()) {
      socket.getOutputStream().write(bytes(one));
      socket.getOutputStream().write(bytes(Server.head("GET", "/api/schools") + "\r\n"));
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answers).startsWith("HTTP/1.1 405").contains("HTTP/1.1 200");
    }
  }
}
