package org.cohesion.examples.misservice.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.cohesion.examples.misservice.TestService;

/**
 * Where a service answers, and calls of it by the user {@code writer}, each on a connection of its
 * own. Any number of threads may call.
 *
 * @param host its address
 * @param port its port
 */
record Server(String host, int port) {

  /** How long an answer may take at the very most, however busy the machine is. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String LOGIN =
      Base64.getEncoder()
          .encodeToString(("writer:" + TestService.PASSWORD).getBytes(StandardCharsets.UTF_8));

  /** {@return the service that all tests of the JVM share} */
  static Server shared() {
    URI address = URI.create(TestService.shared().address());
    return new Server(address.getHost(), address.getPort());
  }

  /** {@return the path of the policy of a school} */
  static String policy(String urn) {
    return "/api/schools/" + urn + "/policy";
  }

  /** {@return the first lines of a request, without the empty one} */
  static String head(String method, String path) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
        + LOGIN
        + "\r\n";
  }

  /** {@return the answer to getting something} */
  Answer get(String path) throws IOException {
    return send(head("GET", path), new byte[0]);
  }

  /**
   * Stores a policy.
   *
   * @param condition a header such as {@code If-Match: *}; none if empty
   */
  Answer put(String urn, byte[] policy, String condition) throws IOException {
    return send("PUT", policy(urn), "application/json", condition, policy);
  }

  /** {@return the answer to a body of some type} */
  Answer send(String method, String path, String type, String header, byte[] body)
      throws IOException {
    String head = head(method, path) + "Content-Type: " + type + "\r\n";
    String more = header.isEmpty() ? "" : header + "\r\n";
    return send(head + more + "Content-Length: " + body.length + "\r\n", body);
  }

  private Answer send(String head, byte[] body) throws IOException {
    try (Socket socket = connect()) {
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      request.writeBytes((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      request.writeBytes(body);
      try {
        socket.getOutputStream().write(request.toByteArray());
      } catch (IOException e) {
        // It does not want to read all of it, and may have said why.
      }
      return Answer.read(socket);
    }
  }

  /** {@return a connection for what no client of HTTP sends; reading from it ends some time} */
  Socket connect() throws IOException {
    Socket socket = new Socket(host, port);
    socket.setSoTimeout((int) PATIENCE.toMillis());
    return socket;
  }

  /**
   * An answer.
   *
   * @param head its status and headers
   * @param body its body
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Answer(String head, byte[] body) {

    /** {@return what comes before the connection is closed} */
    static Answer read(Socket socket) throws IOException {
      byte[] all = socket.getInputStream().readAllBytes();
      String text = new String(all, StandardCharsets.ISO_8859_1);
      int end = text.indexOf("\r\n\r\n");
      if (end < 0) {
        throw new IOException("There is no answer");
      }
      Answer answer =
          new Answer(
              text.substring(0, end), java.util.Arrays.copyOfRange(all, end + 4, all.length));
      if (!answer.header("Transfer-Encoding").isEmpty()) {
        return new Answer(answer.head, joined(text.substring(end + 4)));
      }
      String length = answer.header("Content-Length");
      if (!length.isEmpty() && Integer.parseInt(length) != answer.body.length) {
        throw new IOException("The answer is cut");
      }
      return answer;
    }

    private static byte[] joined(String chunks) throws IOException {
      StringBuilder body = new StringBuilder();
      int start = 0;
      while (true) {
        int line = chunks.indexOf("\r\n", start);
        if (line < 0) {
          throw new IOException("The answer is cut");
        }
        int length = Integer.parseInt(chunks.substring(start, line), 16);
        if (length == 0) {
          return body.toString().getBytes(StandardCharsets.ISO_8859_1);
        }
        if (chunks.length() < line + 4 + length) {
          throw new IOException("The answer is cut");
        }
        body.append(chunks, line + 2, line + 2 + length);
        start = line + 2 + length + 2;
      }
    }

    /** {@return its status} */
    int status() {
      return Integer.parseInt(head.split(" ", 3)[1]);
    }

    /** {@return a header; empty if it is not there} */
    String header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ": ";
      return head.lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()))
          .findFirst()
          .orElse("");
    }

    /** {@return its body as text} */
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }
}
