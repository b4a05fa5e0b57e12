package org.cohesion.examples.misservice.problem;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Bounds how long a body takes in all. Tomcat bounds each read only, so that a client that sends a
 * byte now and then would keep a thread for hours: while a form is read, and after the answer, when
 * the rest of a body that nobody wanted is read so that the client reads the answer.
 */
final class SlowBodyValve extends ValveBase {

  /** More than anything that is taken. */
  private static final int MOST_BYTES = 20 << 20;

  private final Duration time;
  private final Duration document;
  private final Duration rest;

  /**
   * @param time how long a body may take while it is read
   * @param document how long a form with a document may take, which is larger
   * @param rest how long the rest of a body may take after the answer
   */
  SlowBodyValve(Duration time, Duration document, Duration rest) {
    this.time = time;
    this.document = document;
    this.rest = rest;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request raw = request.getCoyoteRequest();
    InputBuffer whole = raw.getInputBuffer();
    TimedBody body = new TimedBody(whole, isDocument(raw) ? document : time);
    raw.setInputBuffer(body);
    try {
      getNext().invoke(request, response);
      if (!body.isEnded && hasBody(raw)) {
        response.finishResponse();
        body.restart(rest);
        readRest(raw);
      }
    } finally {
      raw.setInputBuffer(whole);
    }
  }

  private static boolean isDocument(org.apache.coyote.Request raw) {
    return Objects.requireNonNullElse(raw.getContentType(), "")
        .toLowerCase(Locale.ROOT)
        .startsWith("multipart/");
  }

  private static void readRest(org.apache.coyote.Request raw) {
    Bytes bytes = new Bytes();
    long left = MOST_BYTES;
    try {
      for (int read = 0; read >= 0 && left >= 0; read = raw.doRead(bytes)) {
        left -= read;
      }
    } catch (IOException e) {
      left = -1;
    }
    if (left < 0) {
      // The connection is closed: what comes next on it is no request.
      raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  /** A client that waits to be told to send its body does not send it after the answer. */
  private static boolean hasBody(org.apache.coyote.Request raw) {
    boolean announced;
    try {
      announced = raw.getContentLengthLong() > 0 || raw.getHeader("Transfer-Encoding") != null;
    } catch (IllegalArgumentException e) {
      // A length that is none: the request was refused, and the connection is closed.
      return false;
    }
    return announced && !(raw.hasExpectation() && raw.getBytesRead() == 0);
  }

  /** What was read last. */
  private static final class Bytes implements ApplicationBufferHandler {

    private ByteBuffer bytes = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      bytes = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return bytes;
    }

    @Override
    public void expand(int size) {
      // Nothing is added.
    }
  }

  /** A body that ends with a timeout when it has taken too long. */
  private static final class TimedBody implements InputBuffer {

    private final InputBuffer body;
    private long end;
    private boolean isEnded;

    TimedBody(InputBuffer body, Duration time) {
      this.body = body;
      restart(time);
    }

    void restart(Duration time) {
      end = System.nanoTime() + time.toNanos();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
      if (System.nanoTime() - end > 0) {
        throw new SocketTimeoutException();
      }
      int read = body.doRead(handler);
      isEnded |= read < 0;
      return read;
    }

    @Override
    public int available() {
      return body.available();
    }
  }
}
